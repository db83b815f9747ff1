package eu.cosie.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import eu.cosie.core.asset.Agreement;
import eu.cosie.core.asset.Asset;
import eu.cosie.core.asset.AssetStatus;
import eu.cosie.core.asset.Wanted;
import eu.cosie.core.need.Judgement;
import eu.cosie.core.party.Community;
import eu.cosie.core.party.Organisation;
import eu.cosie.core.party.Person;
import eu.cosie.core.party.Relationship;
import eu.cosie.core.party.Relationship.Quality;
import eu.cosie.core.party.Side;
import eu.cosie.core.party.Stakeholder;
import eu.cosie.core.party.StakeholderRole;
import eu.cosie.core.party.Voice;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.risk.Risk;
import eu.cosie.core.risk.RiskBearer;
import eu.cosie.core.risk.RiskLevel;
import eu.cosie.core.service.Barrier;
import eu.cosie.core.service.BarrierKind;
import eu.cosie.core.service.Decision;
import eu.cosie.core.service.DecisionOutcome;
import eu.cosie.core.service.Engagement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is rare in life and hard on code occurs often enough among what is drawn. */
class EdgeCasesTest {

  private static final int SAMPLES = 1000;
  private static final int AT_LEAST = 20;

  private final Map<String, Integer> counts = new LinkedHashMap<>();
  private final List<CaseRecord> records = new ArrayList<>();

  EdgeCasesTest() {
    Random random = new Random(20260301);
    for (int i = 0; i < SAMPLES; i++) {
      records.add(Records.draw(random));
    }
  }

  @Test
  void whoSpeaks() {
    count("nobody of the person", r -> voices(r).noneMatch(v -> v.by().equals(r.beneficiary())));
    count(
        "nothing of the person, and more than nothing",
        r ->
            !r.risks().isEmpty()
                && !r.needs().isEmpty()
                && voices(r).noneMatch(v -> v.by().equals(r.beneficiary())));
    count("no own voice, but read from signs", EdgeCasesTest::isOnlyReadFromSigns);
    count(
        "protected third party",
        r -> voices(r).anyMatch(v -> v.isProtected() && isThirdParty(r, r.stakeholder(v.by()))));
    count(
        "protected service side",
        r -> voices(r).anyMatch(v -> v.isProtected() && r.stakeholder(v.by()).isOn(Side.SERVICE)));
    count(
        "protected beneficiary",
        r -> voices(r).anyMatch(v -> v.isProtected() && v.by().equals(r.beneficiary())));
    count("voice as", r -> voices(r).anyMatch(v -> v.as().isPresent()));
    count(
        "voice without via",
        r -> voices(r).anyMatch(v -> v.words() != Voice.Words.QUOTED && v.via().isEmpty()));
    assertOften();
  }

  @Test
  void whoThereIs() {
    count("only the beneficiary", r -> r.stakeholders().size() == 1);
    count("many stakeholders", r -> r.stakeholders().size() > 8);
    count("no service side", r -> r.stakeholders().stream().noneMatch(s -> s.isOn(Side.SERVICE)));
    count(
        "only the service beside the beneficiary",
        r ->
            r.stakeholders().size() > 2
                && others(r)
                    .allMatch(s -> s.roles().stream().allMatch(o -> o.side() == Side.SERVICE)));
    count(
        "representative with mandate",
        r -> with(r, StakeholderRole.REPRESENTATIVE).anyMatch(s -> s.mandate().isPresent()));
    count(
        "representative without mandate",
        r -> with(r, StakeholderRole.REPRESENTATIVE).anyMatch(s -> s.mandate().isEmpty()));
    count(
        "beneficiary and peer",
        r -> r.stakeholder(r.beneficiary()).roles().contains(StakeholderRole.PEER));
    count(
        "practitioner and informal supporter",
        r ->
            with(r, StakeholderRole.PRACTITIONER)
                .anyMatch(s -> s.roles().contains(StakeholderRole.INFORMAL_SUPPORTER)));
    count("several roles", r -> r.stakeholders().stream().anyMatch(s -> s.roles().size() > 1));
    count(
        "roles on two sides",
        r -> r.stakeholders().stream().anyMatch(s -> s.isOn(Side.PERSON) && s.isOn(Side.SERVICE)));
    count(
        "contribution as representative",
        r ->
            r.decisions().stream()
                .flatMap(d -> d.contributions().stream())
                .anyMatch(c -> c.as().equals(Optional.of(StakeholderRole.REPRESENTATIVE))));
    assertOften();
  }

  @Test
  void ties() {
    count(
        "harm behind a person's asset",
        r -> harmful(r).anyMatch(s -> s.party() instanceof Person && isThirdParty(r, s)));
    count(
        "harm behind a community's", r -> harmful(r).anyMatch(s -> s.party() instanceof Community));
    count("an organisation's", r -> harmful(r).anyMatch(s -> s.party() instanceof Organisation));
    count(
        "a practitioner's",
        r -> harmful(r).anyMatch(s -> s.roles().contains(StakeholderRole.PRACTITIONER)));
    count(
        "the only practitioner's",
        r ->
            with(r, StakeholderRole.PRACTITIONER).count() == 1
                && harmful(r).anyMatch(s -> s.roles().contains(StakeholderRole.PRACTITIONER)));
    count("everybody's who holds anything", EdgeCasesTest::isHarmBehindEachHolder);
    count(
        "at odds about a person",
        r ->
            others(r)
                .filter(s -> s.party() instanceof Person)
                .anyMatch(s -> ties(r, s, Quality.HARMFUL) && ties(r, s, Quality.SUPPORTIVE)));
    assertOften();
  }

  @Test
  void risks() {
    count("only risks", r -> !r.risks().isEmpty() && countOfElements(r) == r.risks().size());
    count("nothing at all", r -> countOfElements(r) == 0);
    risk(
        "harm to others, imminent",
        k -> k.bearer() == RiskBearer.OTHERS && k.level() == RiskLevel.IMMINENT);
    risk(
        "the organisation's, imminent",
        k -> k.bearer() == RiskBearer.ORGANISATION && k.level() == RiskLevel.IMMINENT);
    risk("demands safeguarding", Risk::demandsSafeguarding);
    risk(
        "unanswered, demands safeguarding", k -> k.demandsSafeguarding() && k.response().isEmpty());
    risk("from somebody", k -> k.from().isPresent());
    risk("cannot change", k -> !k.changeable());
    risk("no topic", k -> k.topic().isEmpty());
    risk("a host's topic", k -> k.topic().filter(t -> t.name().equals("X1")).isPresent());
    risk("disputed", k -> k.view().isPresent() && k.view().get().text().isPresent());
    assertOften();
    assertThat(
            records.stream()
                .flatMap(r -> r.risks().stream())
                .flatMap(k -> k.topic().stream())
                .distinct())
        .hasSize(41);
  }

  @Test
  void assetsAndNeeds() {
    count(
        "all wanted under an order",
        r ->
            r.service().engagement() == Engagement.COMPELLED
                && !r.assets().isEmpty()
                && r.assets().stream().allMatch(r::isWanted));
    asset("declined", (r, a) -> a.agreement() == Agreement.DECLINED);
    asset("lapsed", (r, a) -> a.status() == AssetStatus.LAPSED);
    asset("unwanted", (r, a) -> r.isUnwanted(a));
    asset(
        "unwanted according to others",
        (r, a) ->
            a.wanted().filter(w -> w.value() == Wanted.Value.NO).isPresent() && !r.isUnwanted(a));
    asset(
        "unwanted as read from signs",
        (r, a) -> r.isUnwanted(a) && a.wanted().get().voice().words() == Voice.Words.INTERPRETED);
    asset(
        "agreed and linked, behind harm",
        (r, a) ->
            a.agreement() == Agreement.AGREED
                && !a.helpsWith().isEmpty()
                && r.hasHarmfulTie(a.holder()));
    asset("free to draw on", (r, a) -> !r.isBarred(a) && r.isWanted(a) && !a.helpsWith().isEmpty());
    count(
        "judged by the beneficiary",
        r -> r.needs().stream().anyMatch(n -> r.judgementOf(n).isPresent()));
    count(
        "judged by others",
        r ->
            r.needs().stream()
                .anyMatch(n -> n.judgement().isPresent() && r.judgementOf(n).isEmpty()));
    count(
        "not important",
        r ->
            r.needs().stream()
                .anyMatch(
                    n ->
                        r.judgementOf(n)
                            .filter(Judgement.Value.NOT_IMPORTANT::equals)
                            .isPresent()));
    count("a need under a risk", r -> r.needs().stream().anyMatch(n -> !n.underlies().isEmpty()));
    assertOften();
  }

  @Test
  void decisionsAndTheRest() {
    decision("imposed", d -> d.imposed().isPresent());
    count("under an order", r -> r.service().engagement() == Engagement.COMPELLED);
    count(
        "all imposed under an order",
        r ->
            r.service().engagement() == Engagement.COMPELLED
                && !r.decisions().isEmpty()
                && r.decisions().stream().allMatch(d -> d.imposed().isPresent()));
    decision("open options", d -> d.options().equals(Optional.of(Decision.Options.OPEN)));
    decision("fixed options", d -> d.options().equals(Optional.of(Decision.Options.FIXED)));
    decision(
        "against the wish without a reason",
        d -> d.outcome() == DecisionOutcome.AGAINST_WISH && d.reason().isEmpty());
    count("a mandate reaches", EdgeCasesTest::hasMandateThatReaches);
    count("because of what weighs little", EdgeCasesTest::hasWeakGrounds);
    count("answered barrier", r -> r.barriers().stream().anyMatch(b -> b.response().isPresent()));
    count("unanswered barrier", r -> r.barriers().stream().anyMatch(b -> b.response().isEmpty()));
    count("affirmed", r -> !r.affirmations().isEmpty());
    count("floors", r -> r.service().floors().size() > 1);
    count("extensions", r -> !r.extensions().isEmpty());
    count("about the record", r -> r.notes().stream().anyMatch(n -> n.about().contains(r.id())));
    assertOften();
  }

  @Test
  void texts() {
    for (String odd : List.of("{0}", "\\", "\u001B", "\u202E", "e\u0301", "\uD83D\uDEB2", "\"")) {
      long seen = records.stream().filter(r -> texts(r).anyMatch(t -> t.contains(odd))).count();
      assertThat(seen).as("records with " + odd.codePointAt(0)).isPositive();
    }
    count("an astral character", r -> texts(r).anyMatch(t -> t.length() > t.codePoints().count()));
    count(
        "a combining character",
        r ->
            texts(r)
                .anyMatch(
                    t ->
                        t.codePoints()
                            .anyMatch(c -> Character.getType(c) == Character.NON_SPACING_MARK)));
    for (String letter : List.of("the", "å", "ł", "ő", "\u0627", "の")) {
      count("a text with " + letter, r -> texts(r).anyMatch(t -> t.contains(letter)));
    }
    count("one character", r -> texts(r).anyMatch(t -> t.length() == 1));
    count("long", r -> texts(r).anyMatch(t -> t.length() > 1000));
    for (Character.UnicodeScript script :
        List.of(Character.UnicodeScript.ARABIC, Character.UnicodeScript.HAN)) {
      count(
          script.name(),
          r ->
              texts(r)
                  .anyMatch(
                      t -> t.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == script)));
    }
    for (String language : List.of("en", "sv", "pl", "hu", "ar", "ja", "zh-Hant-TW")) {
      count(language, r -> r.language().equals(language));
    }
    assertOften();
  }

  // ---- counting

  private interface OfAsset {
    boolean test(CaseRecord record, Asset asset);
  }

  private void count(String what, Predicate<CaseRecord> occurs) {
    counts.put(what, (int) records.stream().filter(occurs).count());
  }

  private void risk(String what, Predicate<Risk> occurs) {
    count(what, record -> record.risks().stream().anyMatch(occurs));
  }

  private void asset(String what, OfAsset occurs) {
    count(what, record -> record.assets().stream().anyMatch(a -> occurs.test(record, a)));
  }

  private void decision(String what, Predicate<Decision> occurs) {
    count(what, record -> record.decisions().stream().anyMatch(occurs));
  }

  private void assertOften() {
    assertThat(counts).allSatisfy((what, n) -> assertThat(n).as(what).isGreaterThan(AT_LEAST));
  }

  // ---- reading records

  private static Stream<Voice> voices(CaseRecord record) {
    return Parts.of(record, Voice.class);
  }

  private static Stream<String> texts(CaseRecord record) {
    return Parts.of(record, String.class);
  }

  private static Stream<Stakeholder> others(CaseRecord record) {
    return record.stakeholders().stream().filter(s -> !s.id().equals(record.beneficiary()));
  }

  private static Stream<Stakeholder> with(CaseRecord record, StakeholderRole role) {
    return record.stakeholders().stream().filter(s -> s.roles().contains(role));
  }

  private static boolean isThirdParty(CaseRecord record, Stakeholder stakeholder) {
    return !stakeholder.id().equals(record.beneficiary()) && !stakeholder.isOn(Side.SERVICE);
  }

  private static Stream<Stakeholder> harmful(CaseRecord record) {
    return record.assets().stream()
        .filter(asset -> record.hasHarmfulTie(asset.holder()))
        .map(asset -> record.stakeholder(asset.holder()));
  }

  private static boolean ties(CaseRecord record, Stakeholder with, Quality quality) {
    return record.relationships().stream()
        .anyMatch((Relationship t) -> t.with().equals(with.id()) && t.quality() == quality);
  }

  private static boolean isHarmBehindEachHolder(CaseRecord record) {
    List<Asset> ofOthers =
        record.assets().stream().filter(a -> !a.holder().equals(record.beneficiary())).toList();
    return !ofOthers.isEmpty() && ofOthers.stream().allMatch(a -> record.hasHarmfulTie(a.holder()));
  }

  private static int countOfElements(CaseRecord record) {
    return ElementIds.of(record).stream().mapToInt(List::size).sum()
        - (record.stakeholders().size() - 1)
        + record.explored().size();
  }

  private static boolean isOnlyReadFromSigns(CaseRecord record) {
    return voices(record).anyMatch(v -> v.by().equals(record.beneficiary()))
        && voices(record).noneMatch(record::isOwnVoice);
  }

  private static boolean hasMandateThatReaches(CaseRecord record) {
    return record.decisions().stream()
        .filter(d -> d.domain().isPresent())
        .anyMatch(
            d ->
                d.contributions().stream()
                    .map(c -> record.stakeholder(c.by()))
                    .filter(s -> s.roles().contains(StakeholderRole.REPRESENTATIVE))
                    .flatMap(s -> s.mandate().stream())
                    .anyMatch(m -> m.domains().contains(d.domain().get())));
  }

  private static boolean hasWeakGrounds(CaseRecord record) {
    List<Object> weak = new ArrayList<>();
    record.risks().stream()
        .filter(k -> k.bearer() == RiskBearer.ORGANISATION || !k.changeable())
        .forEach(k -> weak.add(k.id()));
    record.barriers().stream()
        .filter((Barrier b) -> b.kind().isOnServiceSide() && b.kind() != BarrierKind.DEPENDENCY)
        .forEach(b -> weak.add(b.id()));
    return record.decisions().stream()
        .anyMatch(d -> !d.because().isEmpty() && weak.containsAll(d.because()));
  }
}
