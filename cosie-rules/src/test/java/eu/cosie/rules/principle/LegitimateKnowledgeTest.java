package eu.cosie.rules.principle;

import static eu.cosie.rules.principle.Expected.row;

import eu.cosie.core.id.StakeholderId;
import eu.cosie.core.party.Voice;
import eu.cosie.core.risk.RiskView;
import eu.cosie.rules.Sketch;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LegitimateKnowledgeTest {

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource
  void heard(String given, Expected expected) {
    expected.holdsOf(LegitimateKnowledge.HEARD);
  }

  static Stream<Arguments> heard() {
    return Stream.of(
        row("nothing recorded", Sketch.ofSamAndTheService(), "BREACH stakeholder:sam to pat"),
        row("nothing recorded by anybody", Sketch.ofSam(), "BREACH stakeholder:sam to sam"),
        row("only others", need(Sketch.quoted("pat")), "BREACH stakeholder:sam to pat"),
        row("only signs", need(Sketch.readFromSigns("sam")), "BREACH stakeholder:sam to pat"),
        row("quoted", need(Sketch.quoted("sam")), "HONOURED"),
        row(
            "reported by another",
            need(Sketch.voice("sam", Voice.Words.REPORTED).via(StakeholderId.of("pat")).build()),
            "HONOURED"),
        row(
            "in a view of somebody else's risk",
            Sketch.ofSamAndTheService()
                .risk(
                    "r",
                    risk ->
                        risk.voice(Sketch.quoted("pat"))
                            .view(Sketch.view(RiskView.Value.DISPUTED, "sam"))),
            "HONOURED"));
  }

  private static Sketch need(Voice voice) {
    return Sketch.ofSamAndTheService().need("n", need -> need.voice(voice));
  }
}
