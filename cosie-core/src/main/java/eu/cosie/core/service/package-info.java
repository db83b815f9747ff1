/**
 * What is provided and who decides: the {@link eu.cosie.core.service.Service}, the {@link
 * eu.cosie.core.service.Decision}s within it and at which {@link
 * eu.cosie.core.service.ParticipationLevel} people took part, and the {@link
 * eu.cosie.core.service.Barrier}s in the way.
 */
@NullMarked
package eu.cosie.core.service;

import org.jspecify.annotations.NullMarked;
