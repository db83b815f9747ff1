/**
 * Finding expressions in texts of any length: {@link eu.cosie.examples.language.LongScan} reads a
 * text in pieces, and a {@link eu.cosie.examples.language.FindWriter} writes what was found as it
 * is found.
 */
@NullMarked
package eu.cosie.examples.language;

import org.jspecify.annotations.NullMarked;
