/**
 * The rules themselves, for those who want to know what is looked at: {@link
 * eu.cosie.examples.rule.RulePage} for people at a terminal, {@link
 * eu.cosie.examples.rule.RuleMarkdown} for a document, {@link eu.cosie.examples.rule.RuleJson} for
 * programs. Each rule comes with a {@link eu.cosie.examples.rule.RuleExample}.
 */
@NullMarked
package eu.cosie.examples.rule;

import org.jspecify.annotations.NullMarked;
