package eu.cosie.testkit;

import eu.cosie.core.id.StakeholderId;
import eu.cosie.core.party.Community;
import eu.cosie.core.party.LifeDomain;
import eu.cosie.core.party.Mandate;
import eu.cosie.core.party.Organisation;
import eu.cosie.core.party.Party;
import eu.cosie.core.party.Person;
import eu.cosie.core.party.Stakeholder;
import eu.cosie.core.party.StakeholderRole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Draws who there is: the beneficiary first, then others, no two of the same name. */
final class Stakeholders {

  private static final List<LifeDomain> DOMAINS = List.of(LifeDomain.values());
  private static final LocalDate AN_END = LocalDate.of(2026, 3, 6);

  private final Dice dice;
  private final Shape shape;
  private final Words words;
  private final Iterator<StakeholderId> ids;
  private final Iterator<String> people;
  private final Iterator<String> communities;
  private final Iterator<String> organisations;

  Stakeholders(Dice dice, Shape shape, Words words, Numbering numbering) {
    this.dice = dice;
    this.shape = shape;
    this.words = words;
    this.ids = numbering.ids(1 + shape.others(dice), "s", StakeholderId::of).iterator();
    this.people = dice.shuffled(Sayings.PEOPLE).iterator();
    this.communities = dice.shuffled(Sayings.COMMUNITIES).iterator();
    this.organisations = dice.shuffled(Sayings.ORGANISATIONS).iterator();
  }

  List<Stakeholder> draw() {
    List<Stakeholder> drawn = new ArrayList<>();
    drawn.add(beneficiary());
    shape.harmful().filter(sort -> ids.hasNext()).ifPresent(sort -> drawn.add(other(sort)));
    if (ids.hasNext() && dice.chance(50)) {
      drawn.add(other(Shape.Sort.PRACTITIONER));
    }
    while (ids.hasNext()) {
      drawn.add(other(sort()));
    }
    return drawn;
  }

  private Stakeholder beneficiary() {
    List<StakeholderRole> roles = new ArrayList<>(List.of(StakeholderRole.BENEFICIARY));
    if (dice.chance(10)) {
      roles.add(dice.below(2), dice.of(StakeholderRole.PEER, StakeholderRole.COMMUNITY_PARTNER));
    }
    return stakeholder(person(), roles, 5);
  }

  private Stakeholder other(Shape.Sort sort) {
    return switch (allowed(sort)) {
      case CLOSE_PERSON -> stakeholder(person(), closeRoles(), 50);
      case COMMUNITY ->
          stakeholder(
              Community.of(words.name(communities.next())),
              List.of(StakeholderRole.COMMUNITY_PARTNER),
              10);
      case ORGANISATION ->
          stakeholder(Organisation.of(words.name(organisations.next())), List.of(bodysRole()), 10);
      case PRACTITIONER -> stakeholder(person(), serviceRoles(), 70);
    };
  }

  private Shape.Sort sort() {
    return switch (dice.weighted(44, 16, 14, 26)) {
      case 0 -> Shape.Sort.CLOSE_PERSON;
      case 1 -> Shape.Sort.COMMUNITY;
      case 2 -> Shape.Sort.ORGANISATION;
      default -> Shape.Sort.PRACTITIONER;
    };
  }

  private Shape.Sort allowed(Shape.Sort sort) {
    return switch (shape.cast()) {
      case ANY -> sort;
      case NOBODY_OF_THE_SERVICE ->
          sort == Shape.Sort.PRACTITIONER ? Shape.Sort.CLOSE_PERSON : sort;
      case ONLY_THE_SERVICE -> sort == Shape.Sort.ORGANISATION ? sort : Shape.Sort.PRACTITIONER;
    };
  }

  private List<StakeholderRole> closeRoles() {
    List<StakeholderRole> roles = new ArrayList<>();
    roles.add(
        switch (dice.weighted(50, 27, 15, 8)) {
          case 0 -> StakeholderRole.INFORMAL_SUPPORTER;
          case 1 -> StakeholderRole.REPRESENTATIVE;
          case 2 -> StakeholderRole.PEER;
          default -> StakeholderRole.COMMUNITY_PARTNER;
        });
    if (dice.chance(18)) {
      add(roles, dice.of(StakeholderRole.REPRESENTATIVE, StakeholderRole.PEER));
    }
    return roles;
  }

  private List<StakeholderRole> serviceRoles() {
    List<StakeholderRole> roles = new ArrayList<>();
    roles.add(
        switch (dice.weighted(62, 16, 15, 7)) {
          case 0 -> StakeholderRole.PRACTITIONER;
          case 1 -> StakeholderRole.MANAGER;
          case 2 -> StakeholderRole.DECISION_MAKER;
          default -> StakeholderRole.POLICY_MAKER;
        });
    if (dice.chance(12)) {
      add(roles, dice.of(StakeholderRole.MANAGER, StakeholderRole.DECISION_MAKER));
    }
    if (shape.cast() == Shape.Cast.ANY && dice.chance(16)) {
      add(
          roles,
          dice.of(
              StakeholderRole.INFORMAL_SUPPORTER,
              StakeholderRole.INFORMAL_SUPPORTER,
              StakeholderRole.PEER,
              StakeholderRole.REPRESENTATIVE));
    }
    return dice.shuffled(roles);
  }

  private static void add(List<StakeholderRole> roles, StakeholderRole role) {
    if (!roles.contains(role)) {
      roles.add(role);
    }
  }

  private StakeholderRole bodysRole() {
    return switch (shape.cast()) {
      case ONLY_THE_SERVICE -> dice.of(StakeholderRole.MANAGER, StakeholderRole.DECISION_MAKER);
      case NOBODY_OF_THE_SERVICE ->
          dice.of(StakeholderRole.COMMUNITY_PARTNER, StakeholderRole.REPRESENTATIVE);
      case ANY ->
          dice.of(
              StakeholderRole.COMMUNITY_PARTNER,
              StakeholderRole.COMMUNITY_PARTNER,
              StakeholderRole.MANAGER,
              StakeholderRole.DECISION_MAKER,
              StakeholderRole.PRACTITIONER);
    };
  }

  private Stakeholder stakeholder(Party party, List<StakeholderRole> roles, int percentTitled) {
    return Stakeholder.builder()
        .id(ids.next())
        .party(party)
        .roles(roles)
        .title(dice.maybe(percentTitled, () -> words.name(dice.of(Sayings.TITLES))))
        .mandate(mandate(roles))
        .build();
  }

  private Optional<Mandate> mandate(List<StakeholderRole> roles) {
    return dice.maybe(
        roles.contains(StakeholderRole.REPRESENTATIVE) ? 65 : 1,
        () ->
            Mandate.builder()
                .basis(words.name(dice.of("godmanskap", "power of attorney", "förvaltarskap")))
                .scope(dice.of(Mandate.Scope.SPEAKS_FOR, Mandate.Scope.DECIDES_FOR))
                .domains(dice.some(DOMAINS, dice.chance(40) ? DOMAINS.size() : 4))
                // Within the days on which most decisions fall, so that some come too late.
                .until(dice.maybe(35, () -> AN_END.plusDays(dice.between(-4, 4))))
                .build());
  }

  private Person person() {
    return Person.of(words.name(people.next()));
  }
}
