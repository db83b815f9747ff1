package eu.cosie.rules.principle;

import static eu.cosie.rules.principle.Expected.row;

import eu.cosie.core.id.RiskId;
import eu.cosie.core.id.StakeholderId;
import eu.cosie.core.party.Relationship;
import eu.cosie.core.party.StakeholderRole;
import eu.cosie.core.risk.Presentation;
import eu.cosie.core.risk.RiskBearer;
import eu.cosie.core.risk.RiskLevel;
import eu.cosie.core.risk.RiskView;
import eu.cosie.rules.Sketch;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BeyondPresentingRiskTest {

  private static final RiskId R = RiskId.of("r");

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource
  void beyond_presenting(String given, Expected expected) {
    expected.holdsOf(BeyondPresentingRisk.BEYOND_PRESENTING);
  }

  static Stream<Arguments> beyond_presenting() {
    return Stream.of(
        row("no risk", Sketch.ofSam(), "NOT_APPLICABLE"),
        row(
            "one that lies under another",
            Sketch.ofSam().risk("r", risk -> risk.presentation(Presentation.UNDERLYING)),
            "NOT_APPLICABLE"),
        row(
            "an organisation's own",
            Sketch.ofSam().risk("r", risk -> risk.bearer(RiskBearer.ORGANISATION)),
            "NOT_APPLICABLE"),
        row(
            "no need, possibilities at most",
            Sketch.ofSam().risk("r", risk -> risk),
            "OPEN none risk:r to sam"),
        row(
            "a need under another risk",
            named("sam").risk("s", risk -> risk),
            "OPEN none risk:s to sam"),
        row("a need that the service named", named("pat"), "OPEN norm risk:r to sam"),
        row("a need that a community named", named("club"), "OPEN norm risk:r to sam"),
        row("a need that the person named", named("sam"), "HONOURED"),
        row("a need that a friend named", named("kim"), "HONOURED"),
        row(
            "a need that a harmful friend named",
            named("kim").tie("kim", Relationship.Quality.HARMFUL),
            "OPEN norm risk:r to sam"),
        row(
            "a need named by one from whom a harm comes",
            named("kim")
                .risk(
                    "s",
                    risk ->
                        risk.presentation(Presentation.UNDERLYING).from(StakeholderId.of("kim"))),
            "OPEN norm risk:r to sam"),
        row(
            "a need that both named",
            named("pat").need("m", need -> need.addUnderlies(R)),
            "HONOURED"),
        row(
            "harm to others counts too",
            Sketch.ofSam().risk("r", risk -> risk.bearer(RiskBearer.OTHERS)),
            "OPEN none risk:r to sam"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource
  void person_heard(String given, Expected expected) {
    expected.holdsOf(BeyondPresentingRisk.PERSON_HEARD);
  }

  static Stream<Arguments> person_heard() {
    return Stream.of(
        row("no risk", Sketch.ofSam(), "NOT_APPLICABLE"),
        row(
            "an organisation's own",
            Sketch.ofSam().risk("r", risk -> risk.bearer(RiskBearer.ORGANISATION)),
            "NOT_APPLICABLE"),
        row(
            "neither view nor need",
            Sketch.ofSamAndTheService().risk("r", risk -> risk),
            "OPEN unheard risk:r to sam"),
        row("a need of Sam's", named("sam"), "HONOURED"),
        row("a need that a friend named", named("kim"), "OPEN unheard risk:r to sam"),
        row("a view that is shared", viewed(RiskView.Value.SHARED, "sam"), "HONOURED"),
        row("a view that is not settled", viewed(RiskView.Value.UNDECIDED, "sam"), "HONOURED"),
        row(
            "a view that disputes it",
            viewed(RiskView.Value.DISPUTED, "sam"),
            "NOTE disputed risk:r to pat"),
        row(
            "a view of somebody else's",
            viewed(RiskView.Value.DISPUTED, "pat"),
            "OPEN unheard risk:r to sam"),
        row(
            "a view read from signs",
            Sketch.ofSamAndTheService()
                .risk(
                    "r",
                    risk ->
                        risk.view(
                            RiskView.builder()
                                .value(RiskView.Value.DISPUTED)
                                .voice(Sketch.readFromSigns("sam"))
                                .build())),
            "OPEN unheard risk:r to sam"),
        row(
            "told in confidence",
            Sketch.ofSamAndTheService()
                .risk(
                    "r",
                    risk -> risk.voice(Sketch.quoted("pat").toBuilder().isProtected(true).build())),
            "OPEN confided risk:r to pat"),
        row(
            "urgent",
            Sketch.ofSamAndTheService().risk("r", risk -> risk.level(RiskLevel.IMMINENT)),
            "OPEN confided risk:r to pat"),
        row(
            "one disputed, one not heard",
            viewed(RiskView.Value.DISPUTED, "sam").risk("s", risk -> risk),
            "OPEN NOTE disputed risk:r to pat; unheard risk:s to sam"));
  }

  private static Sketch viewed(RiskView.Value value, String by) {
    return Sketch.ofSamAndTheService().risk("r", risk -> risk.view(Sketch.view(value, by)));
  }

  private static Sketch named(String by) {
    return Sketch.ofSamAndTheService()
        .person("kim", StakeholderRole.INFORMAL_SUPPORTER)
        .community("club")
        .risk("r", risk -> risk)
        .need("n", need -> need.addUnderlies(R).voice(Sketch.quoted(by)));
  }
}
