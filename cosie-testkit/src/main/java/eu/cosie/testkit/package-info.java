/** The map of this module. */
@NullMarked
package eu.cosie.testkit;

import org.jspecify.annotations.NullMarked;
