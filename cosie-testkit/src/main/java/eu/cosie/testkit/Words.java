package eu.cosie.testkit;

import eu.cosie.core.record.CaseRecord;
import java.util.List;

/** Draws texts: mostly plain ones in the record's language, now and then odd ones. */
final class Words {

  private static final int LONG = 1_500;

  private final Dice dice;
  private final String language;
  private final Sayings sayings;

  Words(Dice dice) {
    this.dice = dice;
    this.language = dice.of(Sayings.TAGS);
    this.sayings = Sayings.in(language);
  }

  /** The language of the record, as BCP 47 tag. */
  String language() {
    return language;
  }

  /** What worries somebody, as professionals record it. */
  String worry() {
    return text(sayings.worries(), Sayings::worries);
  }

  /** What matters to somebody, as they would say it. */
  String want() {
    return text(sayings.wants(), Sayings::wants);
  }

  /** What is done, decided or in the way. */
  String deed() {
    return text(sayings.deeds(), Sayings::deeds);
  }

  /** What somebody has or can do; short enough for a name. */
  String strength() {
    return name(dice.of(dice.chance(90) ? sayings.strengths() : anywhere().strengths()));
  }

  /** A name or title, now and then with something odd in it. */
  String name(String plain) {
    return dice.chance(4) ? odd(plain) : plain;
  }

  private interface Subject {
    List<String> in(Sayings sayings);
  }

  private String text(List<String> plain, Subject subject) {
    return switch (dice.weighted(692, 140, 70, 60, 25, 12, 1)) {
      case 0 -> dice.of(plain);
      case 1 -> dice.of(plain) + " " + dice.of(plain);
      case 2 -> dice.of(subject.in(anywhere()));
      case 3 -> odd(dice.of(plain));
      case 4 -> dice.of(Sayings.SHORTEST);
      case 5 -> repeated(dice.of(plain) + "\n", LONG);
      default -> repeated(dice.of(plain) + " ", CaseRecord.MAX_TEXT);
    };
  }

  private Sayings anywhere() {
    return dice.of(Sayings.ALL);
  }

  /** With something odd in some place, between code points. */
  private String odd(String plain) {
    int at = plain.offsetByCodePoints(0, dice.below(plain.codePointCount(0, plain.length()) + 1));
    return plain.substring(0, at) + dice.of(Sayings.ODDITIES) + plain.substring(at);
  }

  /** At most this long, never ending in half a character. */
  private static String repeated(String text, int length) {
    return text.repeat(Math.max(1, length / text.length()));
  }
}
