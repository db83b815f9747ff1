/**
 * The record reframed: a {@link eu.cosie.core.assessment.Draft} holds its record and a {@link
 * eu.cosie.core.assessment.ReframedRisk} for each recorded risk; beside them stand proposals
 * ({@link eu.cosie.core.assessment.Response}, {@link eu.cosie.core.assessment.Support}), what is
 * set aside ({@link eu.cosie.core.assessment.SetAside}) and {@link
 * eu.cosie.core.assessment.Question}s, each with its {@link eu.cosie.core.assessment.Reason}s.
 */
@NullMarked
package eu.cosie.core.assessment;

import org.jspecify.annotations.NullMarked;
