/** How what programs read is laid out. */
@NullMarked
package eu.cosie.examples.json;

import org.jspecify.annotations.NullMarked;
