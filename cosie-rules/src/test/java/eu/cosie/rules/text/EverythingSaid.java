package eu.cosie.rules.text;

import eu.cosie.core.assessment.Answer;
import eu.cosie.core.assessment.Draft;
import eu.cosie.core.asset.Agreement;
import eu.cosie.core.asset.AssetStatus;
import eu.cosie.core.asset.Wanted;
import eu.cosie.core.id.AffirmationId;
import eu.cosie.core.id.AssetId;
import eu.cosie.core.id.NeedId;
import eu.cosie.core.id.NoteId;
import eu.cosie.core.id.RiskId;
import eu.cosie.core.id.StakeholderId;
import eu.cosie.core.id.WishId;
import eu.cosie.core.need.Judgement;
import eu.cosie.core.party.LifeDomain;
import eu.cosie.core.party.Mandate;
import eu.cosie.core.party.Person;
import eu.cosie.core.party.RecordedResponse;
import eu.cosie.core.party.Relationship;
import eu.cosie.core.party.Stakeholder;
import eu.cosie.core.party.StakeholderRole;
import eu.cosie.core.party.Voice;
import eu.cosie.core.record.Affirmation;
import eu.cosie.core.record.Exploration;
import eu.cosie.core.record.Note;
import eu.cosie.core.risk.RiskBearer;
import eu.cosie.core.risk.RiskLevel;
import eu.cosie.core.risk.RiskSource;
import eu.cosie.core.risk.RiskState;
import eu.cosie.core.risk.RiskView;
import eu.cosie.core.risk.Topic;
import eu.cosie.core.service.BarrierKind;
import eu.cosie.core.service.Contribution;
import eu.cosie.core.service.Decision;
import eu.cosie.core.service.DecisionKind;
import eu.cosie.core.service.DecisionOutcome;
import eu.cosie.core.service.DecisionView;
import eu.cosie.core.service.Engagement;
import eu.cosie.core.service.Floor;
import eu.cosie.core.service.ParticipationLevel;
import eu.cosie.core.service.ParticipationWish;
import eu.cosie.core.service.Service;
import eu.cosie.core.service.SupportGiven;
import eu.cosie.core.wording.Framing;
import eu.cosie.core.wording.Guard;
import eu.cosie.core.wording.Occurrence;
import eu.cosie.rules.Sketch;
import eu.cosie.rules.reframing.Catalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Drafts of records in which everything occurs that the library has words for. */
final class EverythingSaid {

  private EverythingSaid() {}

  static List<Draft> drafts() {
    List<Draft> drafts = new ArrayList<>();
    drafts.add(Sketch.ofSam().draft());
    drafts.add(Sketch.ofSam().risk("r", risk -> risk).draft());
    drafts.add(retellings().draft());
    drafts.add(assets().draft());
    drafts.add(needsAndGoals().draft());
    drafts.add(decisions().draft());
    drafts.add(balances().draft());
    drafts.add(unsigned().draft());
    drafts.add(leftToOthers().draft());
    drafts.add(explored(false).draft());
    drafts.add(explored(true).draft());
    drafts.add(suggested().draft());
    drafts.add(compelled().draft());
    drafts.add(answeredForSam());
    drafts.add(framings());
    for (RiskLevel level : RiskLevel.values()) {
      for (Topic topic : Catalogue.standard().topics()) {
        drafts.add(topic(topic, level).draft());
      }
    }
    return drafts;
  }

  /** Every way in which a decision is out of balance, and what is left with Sam. */
  private static Sketch balances() {
    DecisionView view = DecisionView.builder().text("no").voice(Sketch.quoted("sam")).build();
    Contribution sams = Sketch.part("sam", ParticipationLevel.INFLUENCE);
    return Sketch.ofSamAndTheService()
        .risk("grave", risk -> risk.level(RiskLevel.HIGH))
        .need("matters", need -> need.judgement(Sketch.judged(Judgement.Value.IMPORTANT, "sam")))
        .decision("overtaken", decision -> decision)
        .decision(
            "overtaken-unreasoned",
            decision -> decision.outcome(DecisionOutcome.NOT_ASKED).view(view))
        .decision("abandoned", decision -> decision.support(SupportGiven.NOT_GIVEN))
        .decision(
            "abandoned-unreasoned",
            decision ->
                decision
                    .support(SupportGiven.NOT_GIVEN)
                    .outcome(DecisionOutcome.NOT_ASKED)
                    .view(view))
        .decision(
            "let-alone",
            decision ->
                decision
                    .support(SupportGiven.NOT_GIVEN)
                    .outcome(DecisionOutcome.COMPROMISE)
                    .addContributions(sams))
        .decision(
            "unclear", decision -> decision.support(SupportGiven.NOT_GIVEN).addContributions(sams));
  }

  /** Every state, bearer, level, view and voice. */
  private static Sketch retellings() {
    Sketch sketch = Sketch.ofSamAndTheService();
    for (RiskBearer bearer : RiskBearer.values()) {
      sketch.risk("unsaid-" + bearer, risk -> risk.state(Optional.empty()).bearer(bearer));
      for (RiskState state : RiskState.values()) {
        sketch.risk(state + "-" + bearer, risk -> risk.state(state).bearer(bearer));
      }
    }
    Voice signs =
        Sketch.voice(Sketch.SAM, Voice.Words.INTERPRETED).via(StakeholderId.of("pat")).build();
    for (RiskView.Value value : RiskView.Value.values()) {
      RiskView view = Sketch.view(value, Sketch.SAM);
      sketch.risk("view-" + value, risk -> risk.view(view));
      sketch.risk("words-" + value, risk -> risk.view(view.toBuilder().text("No.").build()));
      RiskView seen =
          view.toBuilder().text("Turns away.").voice(Sketch.readFromSigns(Sketch.SAM)).build();
      sketch.risk("seen-" + value, risk -> risk.view(seen));
      RiskView seenBy = seen.toBuilder().voice(signs).build();
      sketch.risk("seen-by-" + value, risk -> risk.view(seenBy));
    }
    for (LifeDomain domain : LifeDomain.values()) {
      sketch.risk("about-" + domain, risk -> risk.domain(domain));
    }
    for (int i = 0; i < 6; i++) {
      sketch.asset("strength-" + i, Sketch.SAM, asset -> asset.addProtects(RiskId.of("via")));
    }
    RecordedResponse undated = Sketch.done("pat").toBuilder().on(Optional.empty()).build();
    Voice.Builder reported =
        Sketch.voice(Sketch.SAM, Voice.Words.REPORTED).via(StakeholderId.of("pat"));
    return sketch
        .risk("via", risk -> risk.voice(reported.build()))
        .risk("signs", risk -> risk.voice(Sketch.readFromSigns(Sketch.SAM)))
        .risk("signs-via", risk -> risk.voice(signs))
        .risk("protected", risk -> risk.voice(reported.isProtected(true).build()))
        .risk("done", risk -> risk.response(Sketch.done("pat")))
        .risk("undated", risk -> risk.level(RiskLevel.IMMINENT).response(undated))
        .risk("past", risk -> risk.changeable(false))
        .barrier("haste", BarrierKind.WORK_OVERLOAD, barrier -> barrier);
  }

  /** Every framing, in words of each kind. */
  private static Draft framings() {
    Note.Builder note = Note.builder().text("whatever");
    Draft draft =
        Sketch.ofSamAndTheService()
            .with(
                record ->
                    record.addNotes(
                        note.id(NoteId.of("n")).voice(Sketch.readFromSigns("pat")).build(),
                        note.id(NoteId.of("quoted")).voice(Sketch.quoted("pat")).build()))
            .draft();
    Occurrence.Builder found =
        Occurrence.builder().member("/text").start(0).end(4).expression("what").entry("en.any");
    Draft.Builder flagged = draft.toBuilder();
    for (Framing framing : Framing.values()) {
      flagged.addOccurrence(found.about(NoteId.of("n")).framings(List.of(framing)).build());
    }
    flagged.addOccurrence(found.about(NoteId.of("quoted")).build());
    return flagged.addOccurrence(found.addGuard(Guard.LEGAL_TERM).build()).build();
  }

  /** A risk of each topic, answered in every way there is. */
  private static Sketch topic(Topic topic, RiskLevel level) {
    Wanted yes = Sketch.wanted(Wanted.Value.YES, Sketch.SAM);
    return Sketch.ofSamAndTheService()
        .person("kim", StakeholderRole.INFORMAL_SUPPORTER)
        .risk("open", risk -> risk.topic(topic).level(level).benefit("fresh air"))
        .risk("others", risk -> risk.topic(topic).level(level).bearer(RiskBearer.OTHERS))
        .risk("past", risk -> risk.topic(topic).level(level).changeable(false))
        .risk("r", risk -> risk.topic(topic).level(level).source(RiskSource.SERVICE))
        .need(
            "n",
            need ->
                need.addUnderlies(RiskId.of("r"))
                    .judgement(Sketch.judged(Judgement.Value.IMPORTANT, Sketch.SAM)))
        .asset("a", "kim", asset -> asset.addProtects(RiskId.of("r")).wanted(yes));
  }

  /** Every reason to set aside, and every question about an asset. */
  private static Sketch assets() {
    NeedId n = NeedId.of("n");
    Voice confided = Sketch.voice("kim", Voice.Words.REPORTED).isProtected(true).build();
    return Sketch.ofSamAndTheService()
        .person("kim", StakeholderRole.INFORMAL_SUPPORTER)
        .person("ray", StakeholderRole.INFORMAL_SUPPORTER)
        .person("joe", StakeholderRole.INFORMAL_SUPPORTER)
        .risk(
            "told",
            risk ->
                risk.voice(confided)
                    .bearer(RiskBearer.OTHERS)
                    .level(RiskLevel.IMMINENT)
                    .from(StakeholderId.of("joe")))
        .asset("loft", "joe", asset -> asset.addHelpsWith(n))
        .person("carl", StakeholderRole.INFORMAL_SUPPORTER)
        .tie("ray", Relationship.Quality.HARMFUL)
        .risk("r", risk -> risk.response(Sketch.done("pat")).from(StakeholderId.of("carl")))
        .asset("flat", "carl", asset -> asset.addHelpsWith(n))
        .need("n", need -> need.addUnderlies(RiskId.of("r")))
        .need("m", need -> need)
        .asset("sofa", "ray", asset -> asset.addHelpsWith(n).domain(LifeDomain.HOME))
        .asset("car", "ray", asset -> asset.addHelpsWith(n))
        .asset("unwanted", "kim", a -> a.wanted(Sketch.wanted(Wanted.Value.NO, Sketch.SAM)))
        .asset("declined", "kim", asset -> asset.agreement(Agreement.DECLINED))
        .asset("lapsed", "kim", asset -> asset.status(AssetStatus.LAPSED))
        .asset("own", Sketch.SAM, a -> a.addHelpsWith(n).agreement(Agreement.NOT_ASKED))
        .asset(
            "wanted",
            Sketch.SAM,
            a ->
                a.addHelpsWith(n)
                    .agreement(Agreement.NOT_ASKED)
                    .wanted(Sketch.wanted(Wanted.Value.YES, Sketch.SAM)))
        .asset("talks", "kim", a -> a.addHelpsWith(n).agreement(Agreement.NOT_ASKED))
        .asset("rota", "pat", asset -> asset.addHelpsWith(n))
        .asset("fund", "max", a -> a.addHelpsWith(n).agreement(Agreement.NOT_ASKED))
        .asset("choir", "kim", asset -> asset.addHelpsWith(NeedId.of("m")));
  }

  /** Needs and goals of others, needs that nothing serves, and nobody who asked Sam. */
  private static Sketch needsAndGoals() {
    return Sketch.ofSamAndTheService()
        .risk("r", risk -> risk.voice(Sketch.quoted("pat")))
        .need("norm", need -> need.addUnderlies(RiskId.of("r")).voice(Sketch.quoted("pat")))
        .need("judged", need -> need.judgement(Sketch.judged(Judgement.Value.IMPORTANT, "pat")))
        .need(
            "matters", need -> need.judgement(Sketch.judged(Judgement.Value.IMPORTANT, Sketch.SAM)))
        .goal("another", goal -> goal.voice(Sketch.quoted("pat")));
  }

  /** Decisions at every level, and with everything amiss that a decision can have. */
  private static Sketch decisions() {
    Floor policy =
        Floor.builder()
            .kind(DecisionKind.DAILY)
            .level(ParticipationLevel.INFORMED)
            .source("a policy")
            .ground(Floor.Ground.POLICY)
            .build();
    Sketch sketch =
        Sketch.ofSamAndTheService()
            .person("rep", StakeholderRole.REPRESENTATIVE)
            .service(
                service ->
                    service
                        .addFloors(policy, policy.toBuilder().ground(Floor.Ground.LAW).build())
                        .aspiration(ParticipationLevel.CO_CREATION))
            .with(
                record ->
                    record
                        .addWish(wish(Sketch.quoted(Sketch.SAM)))
                        .addStakeholders(
                            Stakeholder.builder()
                                .id(StakeholderId.of("kim"))
                                .party(Person.of("Kim"))
                                .addRole(StakeholderRole.REPRESENTATIVE)
                                .mandate(
                                    Mandate.builder()
                                        .basis("a letter")
                                        .scope(Mandate.Scope.SPEAKS_FOR)
                                        .addDomain(LifeDomain.WELLBEING)
                                        .build())
                                .build()))
            .risk("past", risk -> risk.changeable(false))
            .asset("no", Sketch.SAM, a -> a.wanted(Sketch.wanted(Wanted.Value.NO, Sketch.SAM)))
            .asset("rather-not", "kim", asset -> asset.agreement(Agreement.DECLINED));
    for (ParticipationLevel level : ParticipationLevel.values()) {
      sketch.decision(
          "level-" + level,
          decision ->
              decision
                  .outcome(DecisionOutcome.COMPROMISE)
                  .addContribution(Sketch.part(Sketch.SAM, level)));
    }
    ParticipationLevel consulted = ParticipationLevel.CONSULTED;
    RiskId past = RiskId.of("past");
    return sketch
        .decision(
            "list",
            d ->
                d.options(Decision.Options.FIXED)
                    .addContribution(Sketch.part(Sketch.SAM, ParticipationLevel.INFLUENCE)))
        .decision("against", d -> d.outcome(DecisionOutcome.AGAINST_WISH).addBecause(past))
        .decision("unasked", d -> d.outcome(DecisionOutcome.NOT_ASKED).addBecause(past))
        .decision("counts", d -> d.addBecause(AssetId.of("no"), AssetId.of("rather-not")))
        .decision("alone", d -> d.addContribution(Sketch.part("kim", consulted)))
        .decision("uncovered", d -> d.addContribution(Sketch.part("rep", consulted)));
  }

  /** What somebody wrote down without saying who. */
  private static Sketch unsigned() {
    Voice voice = Sketch.voice(Sketch.SAM, Voice.Words.REPORTED).build();
    return Sketch.ofSamAndTheService()
        .tie("good", "pat", tie -> tie.voice(voice))
        .with(
            record ->
                record
                    .addExplored(
                        Exploration.builder().what(Exploration.What.NEEDS).voice(voice).build())
                    .addWish(wish(voice))
                    .addAffirmations(
                        Affirmation.builder()
                            .id(AffirmationId.of("no"))
                            .answer(Affirmation.Answer.NO)
                            .voice(voice)
                            .build()));
  }

  private static ParticipationWish wish(Voice voice) {
    return ParticipationWish.builder()
        .id(WishId.of("w"))
        .kind(DecisionKind.DAILY)
        .level(ParticipationLevel.OWN_DECISION)
        .voice(voice)
        .build();
  }

  /** What Sam and a friend do, and the service does not. */
  private static Sketch leftToOthers() {
    NeedId n = NeedId.of("n");
    Wanted yes = Sketch.wanted(Wanted.Value.YES, Sketch.SAM);
    return Sketch.ofSamAndTheService()
        .person("kim", StakeholderRole.INFORMAL_SUPPORTER)
        .need("n", need -> need.judgement(Sketch.judged(Judgement.Value.IMPORTANT, Sketch.SAM)))
        .asset("cooks", Sketch.SAM, asset -> asset.addHelpsWith(n).wanted(yes))
        .asset("asks", "kim", a -> a.addHelpsWith(n).wanted(yes).agreement(Agreement.NOT_ASKED))
        .barrier("haste", BarrierKind.WORK_OVERLOAD, b -> b.response(Sketch.done(Sketch.SAM)));
  }

  /** Everything asked about, and nothing named. */
  private static Sketch explored(boolean confided) {
    Sketch sketch = Sketch.ofSam();
    for (Exploration.What what : Exploration.What.values()) {
      sketch.with(
          record ->
              record.addExplored(
                  Exploration.builder()
                      .what(what)
                      .voice(Sketch.quoted(Sketch.SAM).toBuilder().isProtected(confided).build())
                      .build()));
    }
    return sketch;
  }

  /** A no while under an order. */
  private static Sketch compelled() {
    return Sketch.ofSam()
        .with(
            record ->
                record.service(
                    Service.builder().name("An order").engagement(Engagement.COMPELLED).build()))
        .asset("a", Sketch.SAM, a -> a.wanted(Sketch.wanted(Wanted.Value.NO, Sketch.SAM)));
  }

  /** A risk that names no topic. */
  private static Sketch suggested() {
    return Sketch.ofSamAndTheService()
        .risk("r", risk -> risk.statement("Had two falls.").voice(Sketch.readFromSigns("pat")));
  }

  private static Draft answeredForSam() {
    Affirmation answer =
        Affirmation.builder()
            .id(AffirmationId.of("answer"))
            .answer(Affirmation.Answer.YES)
            .voice(Sketch.quoted("pat"))
            .build();
    return ((Answer.Declined) Sketch.ofSamAndTheService().draft().answer(answer)).assessment();
  }
}
