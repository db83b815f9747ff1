package eu.cosie.rules.principle;

import static eu.cosie.rules.principle.Expected.row;

import eu.cosie.core.asset.Wanted;
import eu.cosie.core.id.AffirmationId;
import eu.cosie.core.id.NoteId;
import eu.cosie.core.id.StakeholderId;
import eu.cosie.core.id.WishId;
import eu.cosie.core.need.Judgement;
import eu.cosie.core.need.Reached;
import eu.cosie.core.party.LifeDomain;
import eu.cosie.core.party.Mandate;
import eu.cosie.core.party.Person;
import eu.cosie.core.party.Relationship;
import eu.cosie.core.party.Stakeholder;
import eu.cosie.core.party.StakeholderRole;
import eu.cosie.core.party.Voice;
import eu.cosie.core.record.Affirmation;
import eu.cosie.core.record.Exploration;
import eu.cosie.core.record.Note;
import eu.cosie.core.risk.RiskView;
import eu.cosie.core.service.BarrierKind;
import eu.cosie.core.service.Contribution;
import eu.cosie.core.service.Decision;
import eu.cosie.core.service.DecisionKind;
import eu.cosie.core.service.DecisionOutcome;
import eu.cosie.core.service.DecisionView;
import eu.cosie.core.service.ParticipationLevel;
import eu.cosie.core.service.ParticipationWish;
import eu.cosie.rules.Sketch;
import java.util.function.UnaryOperator;
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

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource
  void signed(String given, Expected expected) {
    expected.holdsOf(LegitimateKnowledge.SIGNED);
  }

  static Stream<Arguments> signed() {
    Voice unsigned = Sketch.voice("sam", Voice.Words.REPORTED).build();
    Voice signed = unsigned.toBuilder().via(StakeholderId.of("pat")).build();
    Wanted wanted = Wanted.builder().value(Wanted.Value.YES).voice(unsigned).build();
    Judgement judged = Judgement.builder().value(Judgement.Value.IMPORTANT).voice(unsigned).build();
    Reached reached = Reached.builder().value(Reached.Value.YES).voice(unsigned).build();
    RiskView view = RiskView.builder().value(RiskView.Value.SHARED).voice(unsigned).build();
    DecisionView seen = DecisionView.builder().text("no").voice(unsigned).build();
    Sketch sketch = Sketch.ofSamAndTheService();
    return Stream.of(
        row("nothing recorded", sketch, "NOT_APPLICABLE"),
        row("quoted", need(Sketch.quoted("sam")), "HONOURED"),
        row("reported, and signed", need(signed), "HONOURED"),
        row("reported", need(unsigned), "NOTE need:n to pat"),
        row("read from signs", need(Sketch.readFromSigns("sam")), "NOTE need:n to pat"),
        row(
            "what somebody else said",
            need(Sketch.voice("pat", Voice.Words.REPORTED).build()),
            "NOTE need:n to pat"),
        row(
            "what was asked about, once for all",
            asked(unsigned),
            "NOTE explored stakeholder:sam to pat"),
        row("what was asked about, and signed", asked(signed), "HONOURED"),
        row(
            "a tie",
            Sketch.ofSamAndTheService().tie("t", "pat", tie -> tie.voice(unsigned)),
            "NOTE tie relationship:t to pat"),
        row("a wish", wish(unsigned), "NOTE wish wish:w to pat"),
        row(
            "an answer",
            answer(Affirmation.Answer.YES, unsigned),
            "NOTE answer affirmation:a to pat"),
        row(
            "an asset, and whether it is wanted",
            Sketch.ofSamAndTheService()
                .asset("a", "sam", asset -> asset.voice(unsigned))
                .asset("b", "sam", asset -> asset.wanted(wanted)),
            "NOTE asset:a to pat; asset:b to pat"),
        row(
            "a judgement",
            Sketch.ofSamAndTheService().need("n", need -> need.judgement(judged)),
            "NOTE need:n to pat"),
        row(
            "a goal, and whether it is reached",
            Sketch.ofSamAndTheService()
                .goal("g", goal -> goal.voice(unsigned))
                .goal("h", goal -> goal.reached(reached)),
            "NOTE goal:g to pat; goal:h to pat"),
        row(
            "a risk, and the view of it, both unsigned: once",
            Sketch.ofSamAndTheService()
                .risk("r", risk -> risk.view(view).voice(unsigned))
                .risk("s", risk -> risk.view(view)),
            "NOTE risk:r to pat; risk:s to pat"),
        row(
            "a decision, and the view of it",
            Sketch.ofSamAndTheService()
                .decision("d", decision -> decision.voice(unsigned))
                .decision("e", decision -> decision.view(seen)),
            "NOTE decision:d to pat; decision:e to pat"),
        row(
            "a barrier",
            Sketch.ofSamAndTheService()
                .barrier("b", BarrierKind.DEPENDENCY, barrier -> barrier.voice(unsigned)),
            "NOTE barrier:b to pat"),
        row(
            "a note",
            Sketch.ofSamAndTheService()
                .with(
                    record ->
                        record.addNotes(
                            Note.builder().id(NoteId.of("n")).text("n").voice(unsigned).build())),
            "NOTE note:n to pat"));
  }

  private static Sketch asked(Voice voice) {
    return Sketch.ofSamAndTheService()
        .with(
            record -> {
              for (Exploration.What what : Exploration.What.values()) {
                record.addExplored(Exploration.builder().what(what).voice(voice).build());
              }
            });
  }

  private static Sketch wish(Voice voice) {
    return Sketch.ofSamAndTheService()
        .with(
            record ->
                record.addWishes(
                    ParticipationWish.builder()
                        .id(WishId.of("w"))
                        .kind(DecisionKind.DAILY)
                        .level(ParticipationLevel.INFLUENCE)
                        .voice(voice)
                        .build()));
  }

  private static Sketch answer(Affirmation.Answer answer, Voice voice) {
    return Sketch.ofSamAndTheService()
        .with(
            record ->
                record.addAffirmations(
                    Affirmation.builder()
                        .id(AffirmationId.of("a"))
                        .answer(answer)
                        .voice(voice)
                        .build()));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource
  void mandate(String given, Expected expected) {
    expected.holdsOf(LegitimateKnowledge.MANDATE);
  }

  static Stream<Arguments> mandate() {
    ParticipationLevel consulted = ParticipationLevel.CONSULTED;
    ParticipationLevel decides = ParticipationLevel.CO_DETERMINATION;
    return Stream.of(
        row("no decision", represented(), "NOT_APPLICABLE"),
        row("nobody represents", represented().decision("d", d -> d), "NOT_APPLICABLE"),
        row(
            "a representative who took no part",
            by(represented(), Sketch.part("kim", ParticipationLevel.NONE)),
            "NOT_APPLICABLE"),
        row(
            "beside Sam",
            by(represented(), Sketch.part("kim", decides), Sketch.part("sam", consulted)),
            "HONOURED"),
        row(
            "without Sam, and no reason",
            by(represented(), Sketch.part("kim", consulted)),
            "CONCERN alone decision:d to pat"),
        row(
            "without Sam, for a reason",
            represented()
                .decision(
                    "d", d -> d.addContribution(Sketch.part("kim", consulted)).reason("in a coma")),
            "HONOURED"),
        row(
            "Sam told to have taken no part",
            by(
                represented(),
                Sketch.part("kim", consulted),
                Sketch.part("sam", ParticipationLevel.NONE)),
            "CONCERN alone decision:d to pat"),
        row(
            "decides where the mandate lets them speak",
            by(represented(), Sketch.part("kim", decides)),
            "BREACH uncovered decision:d to pat"),
        row(
            "decides where the mandate lets them",
            by(
                mandated(Mandate.Scope.DECIDES_FOR, LifeDomain.WELLBEING),
                Sketch.part("kim", decides)),
            "CONCERN alone decision:d to pat"),
        row(
            "in another part of life",
            by(
                mandated(Mandate.Scope.DECIDES_FOR, LifeDomain.MONEY),
                Sketch.part("kim", consulted),
                Sketch.part("sam", consulted)),
            "BREACH uncovered decision:d to pat"),
        row(
            "after it ended",
            represented()
                .decision(
                    "d",
                    d ->
                        d.on(Sketch.DAY.plusDays(1))
                            .addContribution(Sketch.part("kim", consulted))),
            "BREACH uncovered decision:d to pat"),
        row(
            "in a harmful tie",
            by(
                represented().tie("kim", Relationship.Quality.HARMFUL),
                Sketch.part("kim", consulted)),
            "BREACH uncovered decision:d to pat"),
        row(
            "where a harm comes from them",
            by(
                represented().risk("r", risk -> risk.from(StakeholderId.of("kim"))),
                Sketch.part("kim", consulted)),
            "BREACH uncovered decision:d to pat"),
        row(
            "a friend who represents nobody",
            by(represented(), Sketch.part("jo", decides)),
            "NOT_APPLICABLE"),
        row(
            "without a mandate",
            by(
                represented().person("rep", StakeholderRole.REPRESENTATIVE),
                Sketch.part("rep", consulted),
                Sketch.part("sam", consulted)),
            "BREACH uncovered decision:d to pat"),
        row(
            "with a role at the service",
            by(
                represented()
                    .person("zoe", StakeholderRole.REPRESENTATIVE, StakeholderRole.PRACTITIONER),
                Sketch.part("zoe", consulted).toBuilder()
                    .as(StakeholderRole.REPRESENTATIVE)
                    .build()),
            "BREACH uncovered decision:d to pat"),
        row(
            "as a practitioner who elsewhere represents",
            by(
                represented()
                    .person("zoe", StakeholderRole.REPRESENTATIVE, StakeholderRole.PRACTITIONER),
                Sketch.part("zoe", consulted).toBuilder().as(StakeholderRole.PRACTITIONER).build()),
            "NOT_APPLICABLE"),
        row(
            "two, one of them covered",
            by(
                represented().person("rep", StakeholderRole.REPRESENTATIVE),
                Sketch.part("kim", consulted),
                Sketch.part("rep", consulted)),
            "BREACH uncovered decision:d to pat"));
  }

  /** Kim may speak for Sam on well-being until the day. */
  private static Sketch represented() {
    return mandated(Mandate.Scope.SPEAKS_FOR, LifeDomain.WELLBEING);
  }

  private static Sketch mandated(Mandate.Scope scope, LifeDomain domain) {
    Mandate mandate =
        Mandate.builder()
            .basis("a letter")
            .scope(scope)
            .addDomain(domain)
            .until(Sketch.DAY)
            .build();
    return Sketch.ofSamAndTheService()
        .person("jo", StakeholderRole.INFORMAL_SUPPORTER)
        .with(
            record ->
                record.addStakeholders(
                    Stakeholder.builder()
                        .id(StakeholderId.of("kim"))
                        .party(Person.of("Kim"))
                        .addRole(StakeholderRole.REPRESENTATIVE)
                        .mandate(mandate)
                        .build()));
  }

  private static Sketch by(Sketch sketch, Contribution... contributions) {
    return sketch.decision("d", decision -> decision.addContributions(contributions));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource
  void dissent_kept(String given, Expected expected) {
    expected.holdsOf(LegitimateKnowledge.DISSENT_KEPT);
  }

  static Stream<Arguments> dissent_kept() {
    DecisionView own = DecisionView.builder().text("no").voice(Sketch.quoted("sam")).build();
    DecisionView another = own.toBuilder().voice(Sketch.quoted("pat")).build();
    Voice sams = Sketch.quoted("sam");
    return Stream.of(
        row("no decision", Sketch.ofSam(), "NOT_APPLICABLE"),
        row("as wished", Sketch.ofSam().decision("d", d -> d), "NOT_APPLICABLE"),
        row(
            "not asked",
            Sketch.ofSam().decision("d", d -> d.outcome(DecisionOutcome.NOT_ASKED)),
            "NOT_APPLICABLE"),
        row(
            "neither reason nor view",
            against(d -> d),
            "BREACH reason decision:d to pat; CONCERN view decision:d to sam"),
        row("no view", against(d -> d.reason("hours")), "CONCERN view decision:d to sam"),
        row(
            "a view of somebody else's",
            against(d -> d.reason("hours").view(another)),
            "CONCERN view decision:d to sam"),
        row("no reason", against(d -> d.view(own)), "BREACH reason decision:d to pat"),
        row("reason and view", against(d -> d.reason("hours").view(own)), "HONOURED"),
        row(
            "imposed",
            against(d -> d.imposed("a court").reason("a court")),
            "CONCERN view decision:d to sam"),
        row("a yes", answer(Affirmation.Answer.YES, sams), "NOT_APPLICABLE"),
        row(
            "a no without a word",
            answer(Affirmation.Answer.NO, sams),
            "CONCERN answer affirmation:a to sam"),
        row(
            "a yes with a but, without a word",
            answer(Affirmation.Answer.YES_BUT, sams),
            "CONCERN answer affirmation:a to sam"),
        row(
            "a no in words",
            Sketch.ofSam()
                .with(
                    record ->
                        record.addAffirmations(
                            Affirmation.builder()
                                .id(AffirmationId.of("a"))
                                .answer(Affirmation.Answer.NO)
                                .dissent("not so")
                                .voice(sams)
                                .build())),
            "HONOURED"));
  }

  private static Sketch against(UnaryOperator<Decision.Builder> more) {
    return Sketch.ofSamAndTheService()
        .decision("d", d -> more.apply(d.outcome(DecisionOutcome.AGAINST_WISH)));
  }

  private static Sketch need(Voice voice) {
    return Sketch.ofSamAndTheService().need("n", need -> need.voice(voice));
  }
}
