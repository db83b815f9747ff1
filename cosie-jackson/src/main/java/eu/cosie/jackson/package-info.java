/**
 * The JSON documents. A host reads and writes
 *
 * <ul>
 *   <li>records with {@link eu.cosie.jackson.CaseRecords}, many of them with {@link
 *       eu.cosie.jackson.CaseLines};
 *   <li>what is kept beside a record with {@link eu.cosie.jackson.Assessments} and {@link
 *       eu.cosie.jackson.Reports};
 *   <li>descriptions of contexts with {@link eu.cosie.jackson.Pilots};
 *   <li>and, within its own objects, by its own mapper with {@link eu.cosie.jackson.CosieModule}.
 * </ul>
 *
 * <p>{@link eu.cosie.jackson.Schema} says what each document may hold.
 *
 * <p>Inside, each document is one table of its members, which reading, writing and the schema
 * share: {@code CaseDocument}, {@code AssessmentDocument}, {@code ReportDocument}, {@code
 * PilotDocument}. A table is made of {@code Form}s: texts, numbers, truth values, lists and
 * objects; what repeats the record and must agree with it ({@code CopyForm}, {@code AlongForm});
 * what is said to people and to programs ({@code PhraseForms}). What a form reads from is an {@code
 * Input}, which tells every problem with its place; {@code JsonText} writes; {@code SchemaWriter}
 * describes.
 */
@NullMarked
package eu.cosie.jackson;

import org.jspecify.annotations.NullMarked;
