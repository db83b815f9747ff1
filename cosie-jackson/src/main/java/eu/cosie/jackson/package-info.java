/** The map of this module. */
@NullMarked
package eu.cosie.jackson;

import org.jspecify.annotations.NullMarked;
