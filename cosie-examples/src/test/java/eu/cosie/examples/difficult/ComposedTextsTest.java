package eu.cosie.examples.difficult;

import static org.assertj.core.api.Assertions.assertThat;

import eu.cosie.core.assessment.Draft;
import eu.cosie.core.assessment.ReframedRisk;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.wording.Phrase;
import eu.cosie.rules.language.Lexicon;
import eu.cosie.rules.language.Scanner;
import eu.cosie.rules.reframing.Reframer;
import eu.cosie.rules.text.Texts;
import eu.cosie.testkit.CosieDomain;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every composed text keeps to, in every language that has texts: of records that people
 * wrote, and of generated ones.
 */
class ComposedTextsTest {

  private static final int MOST_WORDS = 90;
  private static final int MOST_WORDS_OF_A_SENTENCE = 35;

  private static final List<Texts> LANGUAGES =
      Texts.languages().stream().map(each -> Texts.in(each).orElseThrow()).toList();

  private static final Map<String, Scanner> SCANNERS =
      Map.of("en", Scanner.of(Lexicon.english()), "sv", Scanner.of(Lexicon.swedish()));

  /** Words that promise, foretell or rank. */
  private static final Map<String, Pattern> PROMISES =
      Map.of(
          "en",
          any(
              "guarantee",
              "ensur",
              "promis",
              "predict",
              "is likely",
              "are likely",
              "likelihood",
              "probab",
              "score",
              "scoring",
              "rating",
              "safe again",
              "solve",
              "will improve",
              "will help"),
          "sv",
          any(
              "garanter",
              "säkerställ",
              "lova",
              "förutsäg",
              "sannolik",
              "poäng",
              "betyg",
              "kommer att bli",
              "kommer att hjälpa"));

  @Property
  @Domain(CosieDomain.class)
  @Domain(DomainContext.Global.class)
  void a_retelling_is_short_whatever_is_recorded(@ForAll CaseRecord record) {
    Draft draft = Reframer.standard().reframe(record);
    for (Texts texts : LANGUAGES) {
      draft.risks().forEach(risk -> isShort(risk, texts, record));
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void a_retelling_of_a_record_that_people_wrote_is_short(Path file) {
    Situation any = Situation.of(file);
    for (Texts texts : LANGUAGES) {
      any.draft().risks().forEach(risk -> isShort(risk, texts, any.record()));
    }
  }

  private static void isShort(ReframedRisk risk, Texts texts, CaseRecord record) {
    String ours = OurWords.of(risk.wording().retelling(), texts, record);
    assertThat(OurWords.count(ours)).as(ours).isLessThanOrEqualTo(MOST_WORDS);
  }

  @ParameterizedTest
  @MethodSource("all")
  void what_is_composed_has_no_expression_that_is_found_in_others_texts(Path file) {
    for (Texts texts : LANGUAGES) {
      for (String said : composed(Situation.of(file), texts)) {
        List<String> found = new ArrayList<>();
        SCANNERS
            .get(texts.language().getLanguage())
            .scan(said, (entry, start, end) -> found.add(said.substring(start, end)));
        assertThat(found).as(said).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void nothing_that_is_said_promises_foretells_or_ranks(Path file) {
    for (Texts texts : LANGUAGES) {
      assertThat(composed(Situation.of(file), texts))
          .noneMatch(PROMISES.get(texts.language().getLanguage()).asPredicate());
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void no_sentence_has_to_be_read_twice_for_its_length(Path file) {
    for (Texts texts : LANGUAGES) {
      assertThat(composed(Situation.of(file), texts))
          .flatMap(said -> List.of(said.split("(?<=[.?!:;])\\s+")))
          .allSatisfy(
              sentence ->
                  assertThat(OurWords.count(sentence))
                      .isLessThanOrEqualTo(MOST_WORDS_OF_A_SENTENCE));
    }
  }

  @Test
  void quotes_names_and_dates_are_not_counted_as_ours() {
    Situation gary = Situation.of("09-harm-to-another");
    Phrase told = gary.risk("r-order").wording().retelling().get(2);

    assertThat(gary.words(told)).isEqualTo("According to Nadia, 6 May 2026.");
    assertThat(OurWords.of(told, Texts.english(), gary.record())).isEqualTo("According to ·, ·.");
    assertThat(OurWords.count("According to ·, ·.")).isEqualTo(2);
    assertThat(PROMISES.get("en").asPredicate()).accepts("It is likely.").rejects("What is there?");
  }

  /** Everything that is said in a draft and its report, in our words alone. */
  private static List<String> composed(Situation situation, Texts texts) {
    List<Phrase> said = new ArrayList<>();
    Draft draft = situation.draft();
    for (ReframedRisk risk : draft.risks()) {
      said.addAll(risk.wording().retelling());
      risk.responses().forEach(each -> said.add(each.text()));
      risk.appraisal()
          .hypotheses()
          .forEach(
              each -> {
                said.add(each.text());
                said.add(each.question());
              });
    }
    draft.supports().forEach(each -> each.service().ifPresent(said::add));
    draft
        .setAside()
        .forEach(
            each -> {
              said.add(each.why());
              each.first().ifPresent(said::add);
            });
    draft.questions().forEach(each -> said.add(each.text()));
    situation.report().findings().forEach(each -> each.next().ifPresent(to -> said.add(to.text())));
    return said.stream().map(each -> OurWords.of(each, texts, situation.record())).toList();
  }

  private static Pattern any(String... beginnings) {
    return Pattern.compile("(?iu)(?<!\\p{L})(?:" + String.join("|", beginnings) + ")\\p{L}*");
  }

  static Stream<Path> all() {
    return Situation.all();
  }
}
