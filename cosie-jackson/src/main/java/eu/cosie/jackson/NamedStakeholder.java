package eu.cosie.jackson;

import eu.cosie.core.party.Stakeholder;

/** A stakeholder while it is read: kind and name stand apart in a document, in either order. */
final class NamedStakeholder {

  final Stakeholder.Builder rest = Stakeholder.builder();
  private PartyKind kind = PartyKind.PERSON;
  private String name = "";

  void kind(PartyKind kind) {
    this.kind = kind;
  }

  void name(String name) {
    this.name = name;
  }

  Stakeholder build() {
    return rest.party(kind.named(name)).build();
  }
}
