package eu.cosie.examples.page;

import eu.cosie.core.id.ElementId;
import eu.cosie.core.id.Problem;
import eu.cosie.core.id.RecordId;
import eu.cosie.core.id.StakeholderId;
import eu.cosie.core.party.Person;
import eu.cosie.core.party.Stakeholder;
import eu.cosie.core.party.StakeholderRole;
import eu.cosie.core.party.Voice;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.service.Engagement;
import eu.cosie.core.service.Service;
import eu.cosie.core.wording.Argument;
import eu.cosie.core.wording.Phrase;
import eu.cosie.rules.text.Texts;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** The words of a page about one record in one language, fit to be shown. */
public final class Words {

  private final CaseRecord record;
  private final Texts texts;

  /** Words about this record, in the language of these texts. */
  public Words(CaseRecord record, Texts texts) {
    this.record = record;
    this.texts = withLabels(texts);
  }

  /** Words that are about no record. */
  public static Words ofNone(Texts texts) {
    return new Words(nobodys(), texts);
  }

  /** Texts look up elements in a record; here are none to be looked up. */
  private static CaseRecord nobodys() {
    StakeholderId nobody = StakeholderId.of("nobody");
    return CaseRecord.builder()
        .id(RecordId.of("none"))
        .language("en")
        .beneficiary(nobody)
        .service(Service.builder().name("none").engagement(Engagement.VOLUNTARY).build())
        .addStakeholder(
            Stakeholder.builder()
                .id(nobody)
                .party(Person.of("nobody"))
                .addRole(StakeholderRole.BENEFICIARY)
                .build())
        .build();
  }

  private static Texts withLabels(Texts texts) {
    String name = texts.language().getLanguage() + ".csv";
    try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream(name), name)) {
      Validation<Seq<Problem>, Texts> labelled =
          texts.with(new InputStreamReader(in, StandardCharsets.UTF_8));
      if (labelled.isInvalid()) {
        throw new IllegalStateException(name + ": " + labelled.getError().mkString("; "));
      }
      return labelled.get();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A phrase. */
  public String of(Phrase phrase) {
    return Page.shown(texts.render(phrase, record));
  }

  String of(List<Phrase> phrases) {
    return phrases.stream().map(this::of).collect(Collectors.joining(" "));
  }

  /** The text of a key. */
  public String of(String key, Argument... arguments) {
    return of(Phrase.of(key, arguments));
  }

  String of(String key, ElementId element) {
    return of(key, Phrase.element(element));
  }

  /** What a language is called. */
  String language(String tag) {
    return Locale.forLanguageTag(tag).getDisplayLanguage(texts.language());
  }

  /** Who said something, when, and in whose words; nothing of it where the voice is protected. */
  Phrase said(Voice voice) {
    if (voice.isProtected()) {
      return Phrase.of("page.said.protected");
    }
    Argument by = Phrase.element(voice.by());
    Argument on = Phrase.day(voice.on());
    String key = "page.said." + voice.words();
    return voice
        .via()
        .filter(via -> voice.words() != Voice.Words.QUOTED && !via.equals(voice.by()))
        .map(via -> Phrase.of(key + ".via", by, on, Phrase.element(via)))
        .orElseGet(() -> Phrase.of(key, by, on));
  }
}
