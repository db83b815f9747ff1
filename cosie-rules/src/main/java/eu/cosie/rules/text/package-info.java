/**
 * The words people read: {@link eu.cosie.rules.text.Texts}, one per language, turn a phrase into
 * text when somebody reads. Everything before that is free of any language.
 */
@NullMarked
package eu.cosie.rules.text;

import org.jspecify.annotations.NullMarked;
