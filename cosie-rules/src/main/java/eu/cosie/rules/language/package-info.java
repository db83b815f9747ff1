/**
 * The language of assessments: a {@link eu.cosie.rules.language.Lexicon} holds the expressions of a
 * language that frame people by what they lack, row by row in a table that practitioners edit; a
 * {@link eu.cosie.rules.language.Scanner} finds them in texts. What is found is shown beside the
 * text, with why and another frame; nothing is ever rewritten.
 */
@NullMarked
package eu.cosie.rules.language;

import org.jspecify.annotations.NullMarked;
