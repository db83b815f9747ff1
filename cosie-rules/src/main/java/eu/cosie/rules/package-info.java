/** The map of this module. */
@NullMarked
package eu.cosie.rules;

import org.jspecify.annotations.NullMarked;
