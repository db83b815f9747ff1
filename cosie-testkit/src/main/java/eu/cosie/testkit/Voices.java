package eu.cosie.testkit;

import eu.cosie.core.id.StakeholderId;
import eu.cosie.core.party.Side;
import eu.cosie.core.party.Stakeholder;
import eu.cosie.core.party.StakeholderRole;
import eu.cosie.core.party.Voice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws who says something, as whom, when, and who wrote it down. */
final class Voices {

  private static final LocalDate START = LocalDate.of(2026, 3, 1);
  private static final List<LocalDate> FAR =
      List.of(LocalDate.of(1900, 1, 1), LocalDate.of(2199, 12, 31), LocalDate.of(2024, 2, 29));

  private static final List<Voice.Words> OWN_WORDS =
      List.of(
          Voice.Words.QUOTED,
          Voice.Words.QUOTED,
          Voice.Words.QUOTED,
          Voice.Words.QUOTED,
          Voice.Words.REPORTED,
          Voice.Words.REPORTED,
          Voice.Words.INTERPRETED);

  private final Dice dice;
  private final Shape shape;
  private final Stakeholder beneficiary;
  private final List<Stakeholder> others = new ArrayList<>();
  private final List<Stakeholder> recorders = new ArrayList<>();

  Voices(Dice dice, Shape shape, Stakeholder beneficiary, List<Stakeholder> all) {
    this.dice = dice;
    this.shape = shape;
    this.beneficiary = beneficiary;
    for (Stakeholder stakeholder : all) {
      if (stakeholder != beneficiary) {
        others.add(stakeholder);
        if (stakeholder.isOn(Side.SERVICE)) {
          recorders.add(stakeholder);
        }
      }
    }
  }

  /** With this chance the beneficiary's, else anybody else's, if there is anybody. */
  Voice voice(int percentOwn) {
    boolean own = others.isEmpty() || (!shape.silent() && dice.chance(percentOwn));
    return own ? own() : by(dice.of(others));
  }

  /** Somebody of the service's, if there is anybody; what is recorded mostly is theirs. */
  Voice recorded(int percentOwn) {
    return recorders.isEmpty() || dice.chance(percentOwn) ? voice(percentOwn) : by(recorder());
  }

  StakeholderId anybody() {
    return others.isEmpty() || dice.chance(25) ? beneficiary.id() : dice.of(others).id();
  }

  StakeholderId somebodyOfTheService() {
    return recorders.isEmpty() ? anybody() : recorder().id();
  }

  LocalDate day() {
    return switch (dice.weighted(75, 23, 2)) {
      // So few days that several fall together.
      case 0 -> START.plusDays(dice.below(12));
      case 1 -> START.plusDays(dice.between(-400, 200));
      default -> dice.of(FAR);
    };
  }

  /** The role that somebody takes part in, where it must be said, and now and then where not. */
  Optional<StakeholderRole> role(Stakeholder by) {
    return by.roles().size() > 1 || dice.chance(4)
        ? Optional.of(dice.of(by.roles()))
        : Optional.empty();
  }

  private Stakeholder recorder() {
    return dice.of(recorders);
  }

  private Voice own() {
    return signed(
        beneficiary,
        shape.readFromSigns() ? Voice.Words.INTERPRETED : dice.of(OWN_WORDS),
        dice.chance(5));
  }

  private Voice by(Stakeholder speaker) {
    Voice.Words words =
        switch (dice.weighted(25, 65, 10)) {
          case 0 -> Voice.Words.QUOTED;
          case 1 -> Voice.Words.REPORTED;
          default -> Voice.Words.INTERPRETED;
        };
    return signed(speaker, words, dice.chance(6));
  }

  private Voice signed(Stakeholder by, Voice.Words words, boolean isProtected) {
    return Voice.builder()
        .by(by.id())
        .as(by == beneficiary && dice.chance(80) ? asBeneficiary() : role(by))
        .on(day())
        .words(words)
        .via(dice.maybe(words == Voice.Words.QUOTED ? 10 : 85, this::writer))
        .isProtected(isProtected)
        .build();
  }

  private Optional<StakeholderRole> asBeneficiary() {
    return beneficiary.roles().size() > 1
        ? Optional.of(StakeholderRole.BENEFICIARY)
        : Optional.empty();
  }

  private StakeholderId writer() {
    if (!recorders.isEmpty() && dice.chance(85)) {
      return recorder().id();
    }
    return others.isEmpty() ? beneficiary.id() : dice.of(others).id();
  }
}
