package eu.cosie.rules.principle;

import static eu.cosie.rules.principle.Expected.row;

import eu.cosie.core.need.Judgement;
import eu.cosie.core.party.StakeholderRole;
import eu.cosie.core.party.Voice;
import eu.cosie.rules.Sketch;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class UnderlyingNeedsTest {

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource
  void judged_by_person(String given, Expected expected) {
    expected.holdsOf(UnderlyingNeeds.JUDGED_BY_PERSON);
  }

  static Stream<Arguments> judged_by_person() {
    return Stream.of(
        row("no need", Sketch.ofSam(), "NOT_APPLICABLE"),
        row("nobody asked", Sketch.ofSam().need("n", need -> need), "OPEN unasked need:n to sam"),
        row("it matters", judged(Sketch.quoted("sam")), "HONOURED"),
        row(
            "it does not matter",
            Sketch.ofSam()
                .need("n", n -> n.judgement(Sketch.judged(Judgement.Value.NOT_IMPORTANT, "sam"))),
            "HONOURED"),
        row(
            "asked, and still open",
            Sketch.ofSam()
                .need("n", n -> n.judgement(Sketch.judged(Judgement.Value.UNDECIDED, "sam"))),
            "HONOURED"),
        row(
            "said, and written down by another",
            judged(Sketch.voice("sam", Voice.Words.REPORTED).build()),
            "HONOURED"),
        row("read from signs", judged(Sketch.readFromSigns("sam")), "OPEN unasked need:n to sam"),
        row("a practitioner judged", judged(Sketch.quoted("pat")), "BREACH need:n to pat"),
        row("a friend judged", judged(Sketch.quoted("kim")), "BREACH need:n to pat"),
        row(
            "a representative judged, mandate or not",
            judged(Sketch.quoted("rep")),
            "BREACH need:n to pat"),
        row(
            "one judged, one not asked",
            judged(Sketch.quoted("sam")).need("m", need -> need),
            "OPEN unasked need:m to sam"));
  }

  private static Sketch judged(Voice voice) {
    return Sketch.ofSamAndTheService()
        .person("kim", StakeholderRole.INFORMAL_SUPPORTER)
        .person("rep", StakeholderRole.REPRESENTATIVE)
        .need(
            "n",
            need ->
                need.judgement(
                    Judgement.builder().value(Judgement.Value.IMPORTANT).voice(voice).build()));
  }
}
