/**
 * The JSON documents. {@link eu.cosie.jackson.CaseRecords} reads and writes records.
 *
 * <p>Inside, each document is one table of its members, which reading and writing share: {@code
 * CaseDocument}. A table is made of {@code Form}s: texts, truth values, lists and objects. What a
 * form reads from is an {@code Input}, which tells every problem with its place; {@code JsonText}
 * writes.
 */
@NullMarked
package eu.cosie.jackson;

import org.jspecify.annotations.NullMarked;
