/**
 * What is said, free of any language: a {@link eu.cosie.core.wording.Phrase} is a key with
 * arguments, which texts of a language turn into words when somebody reads.
 */
@NullMarked
package eu.cosie.core.wording;

import org.jspecify.annotations.NullMarked;
