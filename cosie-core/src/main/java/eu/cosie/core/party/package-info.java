/**
 * Who there is: a {@link eu.cosie.core.party.Party} in one or more roles is a {@link
 * eu.cosie.core.party.Stakeholder}; each role stands on a {@link eu.cosie.core.party.Side}. Who
 * said what is a {@link eu.cosie.core.party.Voice}; the ties of the beneficiary to others are
 * {@link eu.cosie.core.party.Relationship}s.
 */
@NullMarked
package eu.cosie.core.party;

import org.jspecify.annotations.NullMarked;
