/**
 * How things are named: an id type per kind of element, {@link eu.cosie.core.id.ElementId} where
 * kinds mix, {@link eu.cosie.core.id.RuleId} for what judges, and {@link eu.cosie.core.id.Problem}
 * for a mistake in what was handed over.
 */
@NullMarked
package eu.cosie.core.id;

import org.jspecify.annotations.NullMarked;
