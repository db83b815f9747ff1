/**
 * Checking practice: a {@link eu.cosie.rules.policy.Rule} reads a draft and its record and gives an
 * {@link eu.cosie.rules.policy.Outcome}; a {@link eu.cosie.rules.policy.Policy} is an ordered set
 * of rules; a {@link eu.cosie.rules.policy.PolicyReport} holds an outcome for each. Only recorded
 * facts honour a rule; what reframing proposes or asks can at best make it open.
 */
@NullMarked
package eu.cosie.rules.policy;

import org.jspecify.annotations.NullMarked;
