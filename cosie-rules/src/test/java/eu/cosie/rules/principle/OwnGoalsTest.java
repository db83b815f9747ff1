package eu.cosie.rules.principle;

import static eu.cosie.rules.principle.Expected.row;

import eu.cosie.core.id.NeedId;
import eu.cosie.core.party.StakeholderRole;
import eu.cosie.core.party.Voice;
import eu.cosie.rules.Sketch;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OwnGoalsTest {

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource
  void own(String given, Expected expected) {
    expected.holdsOf(OwnGoals.OWN);
  }

  static Stream<Arguments> own() {
    return Stream.of(
        row("no goal", Sketch.ofSam(), "OPEN none stakeholder:sam to sam"),
        row("quoted", goal(Sketch.quoted("sam")), "HONOURED"),
        row("reported", goal(Sketch.voice("sam", Voice.Words.REPORTED).build()), "HONOURED"),
        row("read from signs", goal(Sketch.readFromSigns("sam")), "BREACH another goal:g to sam"),
        row("a practitioner's", goal(Sketch.quoted("pat")), "BREACH another goal:g to sam"),
        row("a friend's", goal(Sketch.quoted("kim")), "BREACH another goal:g to sam"),
        row(
            "one own, one of another's",
            goal(Sketch.quoted("pat")).goal("h", goal -> goal),
            "BREACH another goal:g to sam"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource
  void meets_need(String given, Expected expected) {
    expected.holdsOf(OwnGoals.MEETS_NEED);
  }

  static Stream<Arguments> meets_need() {
    return Stream.of(
        row("no goal", Sketch.ofSam(), "NOT_APPLICABLE"),
        row("no need", goal(Sketch.quoted("sam")), "OPEN goal:g to pat"),
        row(
            "a need that it does not meet",
            goal(Sketch.quoted("sam")).need("n", need -> need),
            "OPEN goal:g to pat"),
        row(
            "one that meets a need, one that does not",
            goal(Sketch.quoted("sam"))
                .need("n", need -> need)
                .goal("h", goal -> goal.addMeets(NeedId.of("n"))),
            "OPEN goal:g to pat"),
        row(
            "a need",
            Sketch.ofSam().need("n", need -> need).goal("h", goal -> goal.addMeets(NeedId.of("n"))),
            "HONOURED"));
  }

  private static Sketch goal(Voice voice) {
    return Sketch.ofSamAndTheService()
        .person("kim", StakeholderRole.INFORMAL_SUPPORTER)
        .goal("g", goal -> goal.voice(voice));
  }
}
