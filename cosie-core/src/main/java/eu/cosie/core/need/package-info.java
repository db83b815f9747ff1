/**
 * What must be met for a good life: a {@link eu.cosie.core.need.Need}, the person's {@link
 * eu.cosie.core.need.Judgement} of it, and the {@link eu.cosie.core.need.Goal}s they set.
 */
@NullMarked
package eu.cosie.core.need;

import org.jspecify.annotations.NullMarked;
