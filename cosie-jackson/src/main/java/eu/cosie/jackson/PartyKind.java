package eu.cosie.jackson;

import eu.cosie.core.party.Community;
import eu.cosie.core.party.Organisation;
import eu.cosie.core.party.Party;
import eu.cosie.core.party.Person;

/** What a stakeholder is: the member {@code kind}, in the model the type of its party. */
enum PartyKind {
  PERSON,
  COMMUNITY,
  ORGANISATION;

  static PartyKind of(Party party) {
    if (party instanceof Person) {
      return PERSON;
    }
    return party instanceof Community ? COMMUNITY : ORGANISATION;
  }

  Party named(String name) {
    return switch (this) {
      case PERSON -> Person.of(name);
      case COMMUNITY -> Community.of(name);
      case ORGANISATION -> Organisation.of(name);
    };
  }
}
