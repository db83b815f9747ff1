/**
 * The tables that practitioners edit in a spreadsheet: CSV, UTF-8, RFC 4180, a header line, several
 * values in a cell joined by {@code ;}. {@link eu.cosie.rules.table.Table} reads one and tells
 * every problem with line and column. Used by texts, lexicon and catalogue; not exported.
 */
@NullMarked
package eu.cosie.rules.table;

import org.jspecify.annotations.NullMarked;
