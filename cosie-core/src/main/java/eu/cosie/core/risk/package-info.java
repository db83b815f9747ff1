/**
 * Harms as recorded: a {@link eu.cosie.core.risk.Risk} with its state, level, bearer and source,
 * and the person's own {@link eu.cosie.core.risk.RiskView}.
 */
@NullMarked
package eu.cosie.core.risk;

import org.jspecify.annotations.NullMarked;
