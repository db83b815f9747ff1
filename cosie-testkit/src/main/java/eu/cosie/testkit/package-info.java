/**
 * Generated records, and what laws do with them. {@link eu.cosie.testkit.CosieDomain} gives
 * properties their records; {@link eu.cosie.testkit.Records} draws them, also without jqwik; {@link
 * eu.cosie.testkit.Variants} and {@link eu.cosie.testkit.Metamorphoses} turn one into others of
 * which a law says how they differ; {@link eu.cosie.testkit.BuilderCode} writes one as code, to
 * keep in a test what a property found. {@link eu.cosie.testkit.Lexicons} draws lexicons, and texts
 * that are hard on a scanner. The laws themselves are in {@code eu.cosie.testkit.contract},
 * sentences for tests of one's own in {@code eu.cosie.testkit.assertion}.
 *
 * <p>Within: a {@code Plan} settles who there is and all ids, from a {@code Shape}, what is special
 * about the record; {@code Situation} and {@code Provision} draw the elements in {@code Words} and
 * {@code Voices}. A {@code Rewriting} walks over a whole record with a {@code Change}: variants are
 * changes, and so are the {@code Simplification}s by which a failing record shrinks. Any other type
 * of the model is given by a {@code ModelProvider}, mostly as part of a record.
 */
@NullMarked
package eu.cosie.testkit;

import org.jspecify.annotations.NullMarked;
