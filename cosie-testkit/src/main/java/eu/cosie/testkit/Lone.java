package eu.cosie.testkit;

import eu.cosie.core.id.ElementId;
import eu.cosie.core.id.PilotId;
import eu.cosie.core.id.RuleId;
import eu.cosie.core.party.StakeholderRole;
import eu.cosie.core.pilot.PilotProfile;
import eu.cosie.core.pilot.PilotStatement;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.risk.Risk;
import eu.cosie.core.service.BarrierKind;
import eu.cosie.core.service.CoCreationStage;
import eu.cosie.core.service.Engagement;
import eu.cosie.core.service.ParticipationLevel;
import eu.cosie.core.wording.Argument;
import eu.cosie.core.wording.Framing;
import eu.cosie.core.wording.Guard;
import eu.cosie.core.wording.Occurrence;
import eu.cosie.core.wording.Phrase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** What is no part of a record, or drawn by itself since records hold too little of it. */
final class Lone {

  private static final Arbitrary<String> TEXTS = texts();
  private static final Arbitrary<RuleId> RULES =
      Arbitraries.of("risk.not-ignored", "need.judged-by-person", "host.own-rule-2", "a.b", "a.b.c")
          .map(RuleId::of);
  private static final Arbitrary<PilotId> PILOTS =
      Arbitraries.of("jonkoping-assistance", "hull-probation", "p1", "2", "A-._~").map(PilotId::of);
  private static final Arbitrary<PilotStatement> STATEMENTS =
      Combinators.combine(TEXTS, Arbitraries.of("interview 3", "Årsrapport 2019, s. 4", "http://x"))
          .as((text, source) -> PilotStatement.builder().text(text).source(source).build());
  private static final Arbitrary<ElementId> ELEMENTS =
      ShrinkablePart.oneOf(record -> Parts.of(record, ElementId.class).toList());
  private static final Arbitrary<Argument> QUOTES = TEXTS.map(Phrase::quote);
  private static final Arbitrary<Argument> NAMES = TEXTS.map(Phrase::name);
  private static final Arbitrary<Argument> NAMED_ELEMENTS = ELEMENTS.map(Phrase::element);
  private static final Arbitrary<Argument> COUNTS =
      Arbitraries.integers().between(0, 1_000_000).map(Phrase::count);
  private static final Arbitrary<Argument> DAYS =
      Arbitraries.integers()
          .between(0, 2_000)
          .map(days -> Phrase.day(LocalDate.of(2024, 2, 29).plusDays(days)));

  /** Arguments that hold no others. */
  private static final Arbitrary<Argument> SINGLE =
      Arbitraries.oneOf(QUOTES, NAMES, NAMED_ELEMENTS, COUNTS, DAYS);

  private static final Arbitrary<Phrase> PHRASES = phrases();

  static final Map<Class<?>, Arbitrary<?>> ARBITRARIES =
      Map.ofEntries(
          Map.entry(RuleId.class, RULES),
          Map.entry(PilotId.class, PILOTS),
          Map.entry(PilotStatement.class, STATEMENTS),
          Map.entry(PilotProfile.class, profiles()),
          Map.entry(Occurrence.class, ShrinkablePart.oneOf(Lone::occurrences)),
          Map.entry(Phrase.class, PHRASES),
          Map.entry(Argument.class, arguments()),
          Map.entry(Argument.Quote.class, QUOTES),
          Map.entry(Argument.Name.class, NAMES),
          Map.entry(Argument.Element.class, NAMED_ELEMENTS),
          Map.entry(Argument.Count.class, COUNTS),
          Map.entry(Argument.Day.class, DAYS));

  private Lone() {}

  private static Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.of(
            Sayings.ALL.stream().<String>flatMap(language -> language.wants().stream()).toList()),
        Arbitraries.of(Sayings.ODDITIES).map(odd -> "x" + odd),
        Arbitraries.of(Sayings.SHORTEST));
  }

  // ---- phrases

  /** Arguments with phrases and lists among them. */
  private static Arbitrary<Argument> arguments() {
    return Arbitraries.oneOf(
        SINGLE, SINGLE.list().ofMaxSize(4).map(Phrase::list), PHRASES.map(phrase -> phrase));
  }

  private static Arbitrary<Phrase> phrases() {
    Arbitrary<Phrase> inner =
        Combinators.combine(
                Arbitraries.of("question.matters", "host.own", Phrase.LIST, Phrase.CHOICES),
                SINGLE.list().ofMaxSize(3))
            .as(Phrase::new);
    Arbitrary<Phrase> outer =
        Combinators.combine(Arbitraries.of("question.of", "a"), inner, inner)
            .as((key, one, other) -> Phrase.of(key, one, other));
    return Arbitraries.frequencyOf(Tuple.of(3, inner), Tuple.of(1, outer));
  }

  // ---- occurrences

  /** One for each risk, somewhere in its statement; the same for the same record. */
  private static List<Occurrence> occurrences(CaseRecord record) {
    Random random = new Random(record.hashCode());
    return record.risks().stream().map(risk -> occurrence(risk, new Dice(random))).toList();
  }

  private static Occurrence occurrence(Risk risk, Dice dice) {
    String text = risk.statement();
    int length = text.codePointCount(0, text.length());
    int first = dice.below(length);
    int start = text.offsetByCodePoints(0, first);
    int end = text.offsetByCodePoints(start, dice.between(1, length - first));
    return Occurrence.builder()
        .about(risk.id())
        .member("/statement")
        .start(start)
        .end(end)
        .expression(text.substring(start, end))
        .entry(dice.of("refuses", "non-compliant", "host-own-1"))
        .addFraming(dice.of(Framing.values()))
        .guards(dice.some(List.of(Guard.values()), 2))
        .build();
  }

  // ---- pilots

  private static Arbitrary<PilotProfile> profiles() {
    return Builders.withBuilder(PilotProfile::builder)
        .use(PILOTS)
        .in(PilotProfile.Builder::id)
        .use(TEXTS)
        .in(PilotProfile.Builder::name)
        .use(Arbitraries.of("SE", "GB", "PL", "HU", "NL"))
        .withProbability(0.6)
        .in(PilotProfile.Builder::country)
        .use(Arbitraries.of(Engagement.class))
        .withProbability(0.6)
        .in(PilotProfile.Builder::engagement)
        .use(STATEMENTS.list().ofMaxSize(3))
        .in(PilotProfile.Builder::aims)
        .use(STATEMENTS.list().ofMaxSize(3))
        .in(PilotProfile.Builder::norms)
        .use(STATEMENTS.list().ofMaxSize(3))
        .in(PilotProfile.Builder::values)
        .use(STATEMENTS.list().ofMaxSize(3))
        .in(PilotProfile.Builder::behaviours)
        .use(STATEMENTS.list().ofMaxSize(3))
        .in(PilotProfile.Builder::implementation)
        .use(some(StakeholderRole.class))
        .in(PilotProfile.Builder::participants)
        .use(some(ParticipationLevel.class))
        .in(PilotProfile.Builder::levels)
        .use(some(CoCreationStage.class))
        .in(PilotProfile.Builder::stages)
        .use(some(BarrierKind.class))
        .in(PilotProfile.Builder::barriers)
        .build(PilotProfile.Builder::build);
  }

  private static <E extends Enum<E>> Arbitrary<List<E>> some(Class<E> type) {
    return Arbitraries.of(type).list().uniqueElements().ofMaxSize(4);
  }
}
