package eu.cosie.testkit;

import java.util.Optional;

/**
 * What is special about a record as a whole: that which does not come about often enough by drawing
 * each element on its own.
 *
 * @param size how much there is
 * @param cast who there is beside the beneficiary
 * @param silent nothing is in the person's voice
 * @param readFromSigns what is in the person's voice is read from signs
 * @param onlyRisks there are stakeholders and risks, nothing else
 * @param compelled the service is under an order
 * @param allWanted each asset is wanted
 * @param harmful of which sort somebody is who holds an asset and does harm
 * @param atOdds two voices disagree about the same tie
 */
record Shape(
    Size size,
    Cast cast,
    boolean silent,
    boolean readFromSigns,
    boolean onlyRisks,
    boolean compelled,
    boolean allWanted,
    Optional<Sort> harmful,
    boolean atOdds) {

  enum Size {
    NOTHING,
    FEW,
    MANY
  }

  enum Cast {
    ANY,
    NOBODY_OF_THE_SERVICE,
    ONLY_THE_SERVICE
  }

  enum Sort {
    CLOSE_PERSON,
    COMMUNITY,
    ORGANISATION,
    PRACTITIONER
  }

  private static final Size[] SIZES = Size.values();
  private static final Cast[] CASTS = Cast.values();
  private static final Sort[] SORTS = Sort.values();

  static Shape of(Dice dice) {
    boolean allWanted = dice.chance(7);
    return new Shape(
        SIZES[dice.weighted(4, 88, 8)],
        CASTS[dice.weighted(84, 8, 8)],
        dice.chance(7),
        dice.chance(5),
        dice.chance(6),
        allWanted || dice.chance(25),
        allWanted,
        dice.maybe(28, () -> dice.of(SORTS)),
        dice.chance(8));
  }

  /** How many of a kind of element there are, where this many are needed at least. */
  int count(Dice dice, int least) {
    if (onlyRisks) {
      return 0;
    }
    return Math.max(least, plain(dice));
  }

  int risks(Dice dice) {
    return onlyRisks ? Math.max(1, plain(dice)) : plain(dice);
  }

  int assets(Dice dice) {
    return count(dice, harmful.isPresent() || allWanted ? 1 : 0);
  }

  int relationships(Dice dice) {
    return count(dice, atOdds ? 2 : harmful.isPresent() ? 1 : 0);
  }

  /** How many stakeholders there are beside the beneficiary. */
  int others(Dice dice) {
    boolean needed = silent || harmful.isPresent() || atOdds;
    return switch (size) {
      case NOTHING -> needed ? 1 : dice.below(2);
      case FEW -> dice.weighted(needed ? 0 : 4, 14, 22, 22, 18, 12, 8);
      case MANY -> dice.between(5, 11);
    };
  }

  private int plain(Dice dice) {
    return switch (size) {
      case NOTHING -> 0;
      case FEW -> dice.weighted(18, 27, 27, 18, 10);
      case MANY -> dice.between(2, 12);
    };
  }
}
