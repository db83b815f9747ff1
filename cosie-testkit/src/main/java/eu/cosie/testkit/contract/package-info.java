/**
 * The {@linkplain eu.cosie.testkit.contract.Law laws} as contracts. A test class implements the one
 * that fits, names its subject, and inherits the properties: {@link
 * eu.cosie.testkit.contract.RuleContract} for a rule, {@link
 * eu.cosie.testkit.contract.PolicyContract} for a policy, {@link
 * eu.cosie.testkit.contract.ReframerContract} for whatever makes drafts, {@link
 * eu.cosie.testkit.contract.TextsContract} for the texts of a language, {@link
 * eu.cosie.testkit.contract.CatalogueContract} for a catalogue, {@link
 * eu.cosie.testkit.contract.LexiconContract} for a lexicon. How often each is tried comes from
 * {@code jqwik.tries.default}.
 *
 * <p>Within: a {@code Proof} collects what breaks a law and fails with all of it; {@code Said}
 * writes out what a draft or report says, so that two can be compared whatever the order; {@code
 * Spoken} is a phrase and what it is about; {@code DraftParts}, {@code ReportParts} and {@code
 * TextParts} are what the laws look at.
 */
@NullMarked
package eu.cosie.testkit.contract;

import org.jspecify.annotations.NullMarked;
