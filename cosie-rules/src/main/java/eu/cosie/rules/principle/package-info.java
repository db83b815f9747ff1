/**
 * The built-in rules, a class per principle; {@link eu.cosie.rules.principle.CoCreationPolicy}
 * lists them in the order of the report.
 */
@NullMarked
package eu.cosie.rules.principle;

import org.jspecify.annotations.NullMarked;
