package eu.cosie.jackson;

import static eu.cosie.jackson.NumberForm.NUMBER;
import static eu.cosie.jackson.TextForm.ELEMENT;
import static eu.cosie.jackson.TextForm.TEXT;
import static eu.cosie.jackson.TextForm.constant;

import eu.cosie.core.id.ElementId;
import eu.cosie.core.id.Problem;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.wording.Framing;
import eu.cosie.core.wording.Guard;
import eu.cosie.core.wording.Occurrence;
import eu.cosie.rules.language.LexiconEntry;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * An expression found in a text of the record: its words must be those that stand there. What the
 * lexicon says of it is written for people and not read.
 */
final class OccurrenceForm {

  private final CaseRecord record;
  private final Function<String, Optional<LexiconEntry>> lexicon;

  OccurrenceForm(CaseRecord record, Function<String, Optional<LexiconEntry>> lexicon) {
    this.record = record;
    this.lexicon = lexicon;
  }

  /** With the element it is about, and with what the lexicon says. */
  Form<Occurrence> form() {
    return ObjectForm.checked("occurrence", () -> new Reading(record), Reading::build)
        .must(
            "about",
            TextForm.in(record, ELEMENT),
            Occurrence::about,
            (reading, id) -> reading.about = id)
        .must("member", TEXT, Occurrence::member, (reading, member) -> reading.member = member)
        .must("start", NUMBER, Occurrence::start, (reading, start) -> reading.start = start)
        .must("end", NUMBER, Occurrence::end, (reading, end) -> reading.end = end)
        .must("expression", TEXT, this::expression, (reading, text) -> reading.expression = text)
        .must("entry", TEXT, Occurrence::entry, (reading, entry) -> reading.rest.entry(entry))
        .must(
            "framings",
            ListForm.notEmpty(constant(Framing.class)),
            Occurrence::framings,
            (reading, framings) -> reading.framings = framings)
        .must(
            "guards",
            ListForm.of(constant(Guard.class)),
            Occurrence::guards,
            (reading, guards) -> reading.rest.guards(guards))
        .may(
            "why",
            TEXT,
            occurrence -> lexicon.apply(occurrence.entry()).map(LexiconEntry::why),
            (reading, why) -> {})
        .may(
            "alternative",
            TEXT,
            occurrence -> lexicon.apply(occurrence.entry()).map(LexiconEntry::alternative),
            (reading, alternative) -> {});
  }

  /** What was found, which the record must hold. */
  String expression(Occurrence occurrence) {
    return CaseDocument.textAt(record, occurrence.about(), occurrence.member())
        .filter(text -> text.startsWith(occurrence.expression(), occurrence.start()))
        .map(text -> occurrence.expression())
        .filter(Problem::isWellFormed)
        .orElseThrow(
            () -> new IllegalArgumentException("no text of the record holds " + occurrence));
  }

  /** An occurrence while it is read. */
  static final class Reading {

    private final CaseRecord record;
    final Occurrence.Builder rest = Occurrence.builder().entry("?");
    ElementId about;
    String member = "";
    String expression = "";
    int start;
    int end;
    List<Framing> framings = List.of();

    Reading(CaseRecord record) {
      this.record = record;
      this.about = record.id();
    }

    Occurrence build(ObjectForm.Tell tell) {
      Optional<String> text = CaseDocument.textAt(record, about, member);
      if (text.isEmpty()) {
        tell.of("member", "no text", "the place of a text of " + about);
      } else if (end <= start || end > text.get().length()) {
        tell.of("end", String.valueOf(end), "more than the start, within the text");
      } else if (!text.get().substring(start, end).equals(expression)) {
        tell.of("expression", "something else", "what the record says there");
      }
      // What cannot be one is told by now, and any other stands in for it.
      boolean sound = !framings.isEmpty() && end > start && end - start == expression.length();
      return rest.about(about)
          .member(member)
          .start(sound ? start : 0)
          .end(sound ? end : 1)
          .expression(sound ? expression : "?")
          .framings(sound ? framings : List.of(Framing.LABEL))
          .build();
    }
  }
}
