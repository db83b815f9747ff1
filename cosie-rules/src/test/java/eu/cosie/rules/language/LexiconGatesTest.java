package eu.cosie.rules.language;

import static eu.cosie.core.wording.Guard.CHECK_COERCION;
import static eu.cosie.core.wording.Guard.KEEP_HARM_EXPLICIT;
import static eu.cosie.core.wording.Guard.LEGAL_TERM;
import static eu.cosie.core.wording.Guard.OWN_WORDS_ALLOWED;
import static org.assertj.core.api.Assertions.assertThat;

import eu.cosie.core.wording.Framing;
import eu.cosie.core.wording.Guard;
import eu.cosie.rules.table.Table;
import io.vavr.control.Validation;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a row must keep to stand in a lexicon of the library. */
class LexiconGatesTest {

  private static final Map<String, Scanner> SCANNERS =
      Map.of("en", Scanner.of(Lexicon.english()), "sv", Scanner.of(Lexicon.swedish()));

  private static final Map<String, Source> SOURCES = sources();

  /** A reason given for what somebody does, as if it had been seen. */
  private static final Pattern MOTIVE =
      Pattern.compile(
          "\\b(?:because (?:he|she|they|…) (?:just |only |really )?(?:wants?|likes?|hopes?|tr(?:y|ies)|enjoys?)"
              + "|in order to (?:get|gain|avoid|hurt|punish|control|provoke)|so as to"
              + "|(?:wants?|tr(?:y|ies|ying)|hop(?:es?|ing)) to"
              + " (?:get attention|provoke|punish|manipulate|control|avoid|hurt|test|win|escape)"
              + "|(?:to get|for|out for) attention|out of (?:spite|jealousy|laziness|revenge|malice)"
              + "|on purpose|deliberately|pretends?|does not want to change"
              + "|(?:eftersom|därför att|för att) (?:han|hon|hen|de|…) (?:bara )?(?:vill|gillar|hoppas|försöker)"
              + "|för att (?:få uppmärksamhet|slippa|straffa|provocera|manipulera|kontrollera|undvika)"
              + "|i syfte att|med (?:avsikt|flit|vilje)|av (?:illvilja|svartsjuka|lathet|hämnd)"
              + "|låtsas|vill inte förändras)(?![\\p{L}\\p{N}])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  private record Source(String id, String kind, String title, String year) {

    /** A law, a classification or an official form. */
    boolean isOfficial() {
      return kind.equals("LAW") || kind.equals("CLASSIFICATION");
    }

    /** By its title up to a colon, or by its year. */
    boolean isNamedIn(String text) {
      return text.contains(title.split(":", 2)[0]) || (!year.isEmpty() && text.contains(year));
    }
  }

  @Test
  void the_lexicons_are_large_enough_to_be_of_use() {
    assertThat(Lexicon.english().entries()).hasSizeGreaterThanOrEqualTo(400);
    assertThat(Lexicon.swedish().entries()).hasSizeGreaterThanOrEqualTo(60);
  }

  @Test
  void an_id_says_the_expression() {
    assertThat(entries())
        .allSatisfy(
            entry ->
                assertThat(entry.id())
                    .isEqualTo(entry.language() + "." + slug(entry.expression())));
  }

  @Test
  void an_entry_is_found_in_its_sentence_and_nothing_in_the_other() {
    assertThat(entries())
        .allSatisfy(
            entry -> {
              assertThat(scan(entry.language(), entry.found())).contains(entry.id());
              assertThat(scan(entry.language(), entry.silent())).isEmpty();
            });
  }

  @Test
  void an_alternative_is_a_frame_to_fill_in_or_a_question() {
    assertThat(entries())
        .extracting(LexiconEntry::alternative)
        .allSatisfy(
            alternative ->
                assertThat(alternative)
                    .containsAnyOf("…", "?")
                    .hasSizeLessThanOrEqualTo(120)
                    .matches(text -> !Character.isLowerCase(text.codePointAt(0)), "a sentence")
                    .doesNotStartWithIgnoringCase("why")
                    .doesNotStartWithIgnoringCase("varför"));
  }

  @Test
  void no_alternative_is_flagged() {
    assertThat(entries())
        .allSatisfy(entry -> assertThat(scan(entry.language(), entry.alternative())).isEmpty());
  }

  @Test
  void no_motive_is_asserted() {
    assertThat(entries().stream().flatMap(entry -> Stream.of(entry.alternative(), entry.why())))
        .noneMatch(text -> MOTIVE.matcher(text).find());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Rings at night because she wants company. | true
          Shouted in order to get a cigarette.      | true
          Trying to provoke the staff.              | true
          Ringer för att få uppmärksamhet.          | true
          Gjorde det med flit.                      | true
          Rang three times; what was asked for?     | false
          Dömer i stället för att berätta.          | false
          """)
  void a_motive_is_told_from_what_was_seen(String text, boolean motive) {
    assertThat(MOTIVE.matcher(text).find()).isEqualTo(motive);
  }

  @Test
  void an_exception_silences_a_form_of_its_entry() {
    for (LexiconEntry entry : entries()) {
      Scanner without = Scanner.of(alone(entry.toBuilder().unless(List.of()).build()));
      Scanner with = Scanner.of(alone(entry));
      assertThat(entry.unless())
          .as(entry.id())
          .allSatisfy(exception -> assertThat(scan(without, exception)).isNotEmpty())
          .allSatisfy(exception -> assertThat(scan(with, exception)).isEmpty());
    }
  }

  @Test
  void every_framing_and_guard_is_used() {
    assertThat(entries()).flatMap(LexiconEntry::framings).contains(Framing.values());
    assertThat(entries()).flatMap(LexiconEntry::guards).contains(Guard.values());
  }

  @Test
  void every_source_is_known_and_used() {
    Set<String> used = new TreeSet<>();
    entries().forEach(entry -> used.addAll(entry.sources()));

    assertThat(used).isEqualTo(SOURCES.keySet());
  }

  @Test
  void a_legal_term_names_where_it_stands() {
    assertThat(entries())
        .filteredOn(entry -> entry.guards().contains(LEGAL_TERM))
        .isNotEmpty()
        .allMatch(
            entry ->
                entry.sources().stream()
                    .map(SOURCES::get)
                    .anyMatch(source -> source.isOfficial() && source.isNamedIn(entry.why())));
  }

  /** H, C, V and T: keep harm explicit, check coercion, own words, legal term. */
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          en.attention-seeking,
          en.refused, C
          en.suffers-from, V
          en.resistant-to-change, C
          en.non-compliant, C
          en.non-adherent,
          en.unmotivated,
          en.acting-out, H
          en.dangerous-person, H
          en.manipulative, H
          en.relapse, H
          en.a-schizophrenic, V
          en.substance-abuse, T
          en.clean-drug-test, V
          en.addict, V
          en.tantrum, H
          en.delusional, HT
          en.challenging-behaviour, H
          en.hard-to-reach,
          en.refuses-to-engage, C
          en.bed-blocker,
          en.carer-breakdown, H
          en.vulnerable-person, HT
          en.service-user, T
          en.the-client, T
          en.low-functioning, V
          en.foster-placement, T
          en.known-runner, H
          en.absconded, H
          en.care-leaver, VT
          en.neet, T
          en.contact-with-birth-family, T
          en.asylum-seeker, T
          en.poorly-controlled, T
          en.committed-suicide, H
          en.offender, T
          en.inmate, VT
          en.violent-offender, HT
          en.the-homeless,
          en.burden-on-the-family, H
          en.found-wandering, H
          en.special-needs, V
          en.welfare-dependency, T
          en.at-risk-youth, H
          en.putting-themselves-at-risk, HC
          en.lifestyle-choice, C
          en.keeps-going-missing, H
          en.involved-in-exploitation, HC
          en.gang-member, H
          en.unfit-parent, H
          en.self-harmer, H
          en.needs-assessment, T
          en.put-on-the-waiting-list, T
          en.resource-scarcity, H
          en.lacks-abilities,
          en.problem-family, T
          en.stroke-victim, V
          en.the-elderly, VT
          sv.funktionshindrad, T
          sv.lider-av, V
          sv.brukare, T
          sv.otrevlig, H
          sv.utatagerande, H
          sv.vill-inte-medverka, C
          sv.narmast-anhorig, T
          sv.cp-skadad, V
          sv.vardtung, H
          sv.missbrukare, VT
          sv.bidragsberoende, T
          """)
  void an_expression_has_its_guards(String id, String guards) {
    Map<Character, Guard> letters =
        Map.of(
            'H', KEEP_HARM_EXPLICIT, 'C', CHECK_COERCION, 'V', OWN_WORDS_ALLOWED, 'T', LEGAL_TERM);
    Set<Guard> expected = EnumSet.noneOf(Guard.class);
    Objects.requireNonNullElse(guards, "")
        .chars()
        .forEach(c -> expected.add(letters.get((char) c)));

    assertThat(entries())
        .filteredOn(entry -> entry.id().equals(id))
        .singleElement()
        .satisfies(entry -> assertThat(Set.copyOf(entry.guards())).isEqualTo(expected));
  }

  @ParameterizedTest
  @CsvSource({"en, 100", "sv, 40"})
  void everyday_sentences_are_silent(String language, int most) {
    List<String> sentences = lines("everyday-" + language + ".txt");

    assertThat(sentences).hasSizeGreaterThanOrEqualTo(most).doesNotHaveDuplicates();
    assertThat(sentences)
        .allSatisfy(sentence -> assertThat(scan(language, sentence)).as(sentence).isEmpty());
  }

  private static List<LexiconEntry> entries() {
    return Stream.of(Lexicon.english(), Lexicon.swedish())
        .flatMap(lexicon -> lexicon.entries().stream())
        .toList();
  }

  private static String slug(String expression) {
    return Normalizer.normalize(expression.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
        .replaceAll("[\\p{M}']", "")
        .replaceAll("[^a-z0-9]+", "-");
  }

  private static Lexicon alone(LexiconEntry entry) {
    return Lexicon.of("alone", "1", Locale.forLanguageTag(entry.language()), List.of(entry));
  }

  private static Set<String> scan(String language, String text) {
    return scan(Objects.requireNonNull(SCANNERS.get(language)), text);
  }

  /** The ids of what is found. */
  private static Set<String> scan(Scanner scanner, String text) {
    Set<String> found = new TreeSet<>();
    scanner.scan(text, (entry, start, end) -> found.add(entry.id()));
    return found;
  }

  private static Map<String, Source> sources() {
    List<String> columns = List.of("id", "kind", "title", "publisher", "year", "link");
    Map<String, Source> sources = new HashMap<>();
    return Table.bundled(
        Lexicon.class,
        "sources.csv",
        reader -> {
          var problems =
              Table.read(
                  reader,
                  columns,
                  row -> {
                    Source source =
                        new Source(
                            row.required("id"),
                            row.required("kind"),
                            row.required("title"),
                            row.cell("year"));
                    row.required("publisher");
                    if (!Set.of("GUIDE", "LAW", "CLASSIFICATION", "RESEARCH", "SEED")
                        .contains(source.kind())) {
                      row.problem("kind", "another kind", "a kind of source");
                    }
                    if (sources.put(source.id(), source) != null) {
                      row.problem("id", "an id once more", "each id once");
                    }
                  });
          return problems.isEmpty()
              ? Validation.valid(Map.copyOf(sources))
              : Validation.invalid(problems);
        });
  }

  private static List<String> lines(String name) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(LexiconGatesTest.class.getResourceAsStream(name)),
                StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
