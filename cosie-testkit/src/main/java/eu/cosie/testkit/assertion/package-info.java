/**
 * Sentences about drafts and reports, for the tests of a policy: begin with {@link
 * eu.cosie.testkit.assertion.CosieAssertions}. What fails is told in ids, never in the words of a
 * record.
 */
@NullMarked
package eu.cosie.testkit.assertion;

import org.jspecify.annotations.NullMarked;
