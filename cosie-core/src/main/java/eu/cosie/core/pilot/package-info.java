/**
 * How contexts understand and do co-creation: a {@link eu.cosie.core.pilot.PilotProfile} for each,
 * to be laid side by side (seed 003: from a comparative perspective).
 */
@NullMarked
package eu.cosie.core.pilot;

import org.jspecify.annotations.NullMarked;
