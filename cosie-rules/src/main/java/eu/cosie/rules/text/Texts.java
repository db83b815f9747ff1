package eu.cosie.rules.text;

import eu.cosie.core.id.AssetId;
import eu.cosie.core.id.BarrierId;
import eu.cosie.core.id.DecisionId;
import eu.cosie.core.id.ElementId;
import eu.cosie.core.id.GoalId;
import eu.cosie.core.id.NeedId;
import eu.cosie.core.id.NoteId;
import eu.cosie.core.id.Problem;
import eu.cosie.core.id.RelationshipId;
import eu.cosie.core.id.RiskId;
import eu.cosie.core.id.StakeholderId;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.wording.Argument;
import eu.cosie.core.wording.Phrase;
import eu.cosie.rules.table.Table;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.Reader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The texts of one language: turns a {@link Phrase} into words when somebody reads. What comes out
 * is plain text that may hold words of the record; whoever shows it escapes it for where it is
 * shown. Immutable and thread-safe.
 */
public final class Texts {

  private static final List<String> COLUMNS = List.of("key", "text");
  private static final String DATE = "form.date";
  private static final String QUOTE = "form.quote";
  private static final String COMMA = "form.list.comma";
  private static final String AND = "form.list.and";
  private static final String CHOICE = "form.list.choice";

  private static final Locale SWEDISH = Locale.forLanguageTag("sv");
  private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, SWEDISH);

  /** The library's own texts, each language read when it is first asked for. */
  private static final Map<Locale, Texts> OWN = new ConcurrentHashMap<>();

  private final Locale language;
  private final Map<String, Template> templates;
  private final DateTimeFormatter date;

  private Texts(Locale language, Map<String, Template> templates) {
    this.language = language;
    this.templates = templates;
    this.date = DateTimeFormatter.ofPattern(words(templates, DATE), language);
  }

  /** The English texts of everything in this library. */
  public static Texts english() {
    return own(Locale.ENGLISH);
  }

  /** The Swedish texts of everything in this library. */
  public static Texts swedish() {
    return own(SWEDISH);
  }

  /** The languages of the library's own texts, English first. */
  public static List<Locale> languages() {
    return LANGUAGES;
  }

  /** The library's own texts in this language, wherever it is spoken, if it has them. */
  public static Optional<Texts> in(Locale language) {
    return LANGUAGES.stream()
        .filter(each -> each.getLanguage().equals(language.getLanguage()))
        .findFirst()
        .map(Texts::own);
  }

  private static Texts own(Locale language) {
    return OWN.computeIfAbsent(language, Texts::bundled);
  }

  private static Texts bundled(Locale language) {
    return Table.bundled(
            Texts.class, language.toLanguageTag() + ".csv", reader -> parse(language, reader))
        .with(
            Table.bundled(
                Texts.class, "catalogue-" + language.toLanguageTag() + ".csv", Texts::rows));
  }

  /**
   * The texts in a table with the columns {@code key} and {@code text}, or every problem with line
   * and column.
   *
   * @throws java.io.UncheckedIOException if the reader fails
   */
  public static Validation<Seq<Problem>, Texts> parse(Locale language, Reader reader) {
    return rows(reader)
        .flatMap(
            templates -> {
              Seq<Problem> missing =
                  io.vavr.collection.List.of(DATE, QUOTE, COMMA, AND, CHOICE)
                      .filter(key -> !templates.containsKey(key))
                      .map(key -> new Problem("", "no text for " + key, "one for each form.* key"));
              return missing.isEmpty()
                  ? Validation.valid(new Texts(language, Map.copyOf(templates)))
                  : Validation.invalid(missing);
            });
  }

  /**
   * The texts in a table as {@link #parse} takes it.
   *
   * @throws IllegalArgumentException naming every problem, if there is one
   * @throws java.io.UncheckedIOException if the reader fails
   */
  public static Texts read(Locale language, Reader reader) {
    return Table.orThrow(parse(language, reader));
  }

  /**
   * These texts with those of another table, which count where both have a key; for a host's own
   * rules, topics and wordings.
   *
   * @throws java.io.UncheckedIOException if the reader fails
   */
  public Validation<Seq<Problem>, Texts> with(Reader reader) {
    return rows(reader).map(this::with);
  }

  private Texts with(Map<String, Template> more) {
    Map<String, Template> all = new HashMap<>(templates);
    all.putAll(more);
    return new Texts(language, Map.copyOf(all));
  }

  private static Validation<Seq<Problem>, Map<String, Template>> rows(Reader reader) {
    Map<String, Template> templates = new HashMap<>();
    Seq<Problem> problems =
        Table.read(
            reader,
            COLUMNS,
            row -> {
              String key = row.required("key");
              String text = row.verbatim("text");
              if (templates.put(key, Template.of(text)) != null) {
                row.problem("key", "a key once more", "each key once");
              }
              if (Template.isBroken(text)) {
                row.problem("text", "a slot that is none", "{0} or {0|one|other}, 0 to 9");
              } else if (!text.isEmpty() && !isForm(key, text)) {
                row.problem("text", "a form that cannot be used", "one like that of en.csv");
              }
            });
    return problems.isEmpty() ? Validation.valid(templates) : Validation.invalid(problems);
  }

  /** The forms of a language are used to the letter: a pattern for dates, a pair of quotes. */
  private static boolean isForm(String key, String text) {
    if (key.equals(DATE)) {
      try {
        return !DateTimeFormatter.ofPattern(text, Locale.ROOT).format(LocalDate.EPOCH).isEmpty();
      } catch (IllegalArgumentException | DateTimeException e) {
        return false;
      }
    }
    return !key.equals(QUOTE) || text.length() == 2;
  }

  /** Which language these texts are in. */
  public Locale language() {
    return language;
  }

  /** Every key that has a text, in order. */
  public Set<String> keys() {
    return new TreeSet<>(templates.keySet());
  }

  /** Whether there is a text for this key. */
  public boolean has(String key) {
    return key.equals(Phrase.LIST) || key.equals(Phrase.CHOICES) || templates.containsKey(key);
  }

  /**
   * A phrase in words.
   *
   * @param record where the phrase's elements are, for their names and words
   * @throws IllegalArgumentException if there is no text for its key, or it has a slot for which
   *     there is no argument, naming the key; or if an element is not of the record, naming it
   */
  public String render(Phrase phrase, CaseRecord record) {
    StringBuilder out = new StringBuilder();
    render(phrase, record, out);
    return out.toString();
  }

  private void render(Phrase phrase, CaseRecord record, StringBuilder out) {
    if (phrase.key().equals(Phrase.LIST)) {
      list(phrase.arguments(), words(templates, COMMA), words(templates, AND), record, out);
      return;
    }
    if (phrase.key().equals(Phrase.CHOICES)) {
      String choice = words(templates, CHOICE);
      list(phrase.arguments(), choice, choice, record, out);
      return;
    }
    Template template = templates.get(phrase.key());
    if (template == null) {
      throw new IllegalArgumentException("no text in " + language + " for " + phrase.key());
    }
    if (phrase.arguments().size() < template.slots()) {
      throw new IllegalArgumentException(
          "too few arguments in "
              + language
              + " for "
              + phrase.key()
              + ": found "
              + phrase.arguments().size()
              + ", expected "
              + template.slots());
    }
    for (Template.Piece piece : template.pieces()) {
      if (piece instanceof Template.Words words) {
        words(words.text(), out);
      } else if (piece instanceof Template.Slot slot) {
        render(phrase.arguments().get(slot.argument()), record, out);
      } else if (piece instanceof Template.Choice choice) {
        boolean one =
            phrase.arguments().get(choice.argument()) instanceof Argument.Count count
                && count.number() == 1;
        out.append(one ? choice.one() : choice.other());
      }
    }
  }

  /** A quote that ends in a full stop of its own, or in one of its kin, gets no second one. */
  private static void words(String text, StringBuilder out) {
    int last = out.length() - 1;
    boolean ended =
        last > 0
            && text.startsWith(".")
            && Character.getType(out.charAt(last)) == Character.FINAL_QUOTE_PUNCTUATION
            && ".!?…".indexOf(out.charAt(last - 1)) >= 0;
    out.append(text, ended ? 1 : 0, text.length());
  }

  private void render(Argument argument, CaseRecord record, StringBuilder out) {
    if (argument instanceof Phrase phrase) {
      render(phrase, record, out);
    } else if (argument instanceof Argument.Element element) {
      element(element.id(), record, out);
    } else if (argument instanceof Argument.Name name) {
      out.append(name.text());
    } else if (argument instanceof Argument.Quote quote) {
      quote(quote.text(), out);
    } else if (argument instanceof Argument.Day day) {
      date.formatTo(day.date(), out);
    } else if (argument instanceof Argument.Count count) {
      out.append(count.number());
    }
  }

  private void list(
      List<Argument> arguments, String between, String last, CaseRecord record, StringBuilder out) {
    for (int i = 0; i < arguments.size(); i++) {
      if (i > 0) {
        out.append(i < arguments.size() - 1 ? between : last);
      }
      render(arguments.get(i), record, out);
    }
  }

  /** Stakeholders by their name; what is in words, in those words; the rest by its id. */
  private void element(ElementId id, CaseRecord record, StringBuilder out) {
    switch (id.kind()) {
      case STAKEHOLDER -> out.append(record.stakeholder((StakeholderId) id).name());
      case RELATIONSHIP ->
          out.append(record.stakeholder(record.relationship((RelationshipId) id).with()).name());
      case ASSET, NEED, GOAL, RISK, DECISION, BARRIER, NOTE -> quote(words(id, record), out);
      case WISH, AFFIRMATION, RECORD -> out.append(id.value());
    }
  }

  private static String words(ElementId id, CaseRecord record) {
    if (id instanceof AssetId asset) {
      return record.asset(asset).name();
    } else if (id instanceof NeedId need) {
      return record.need(need).statement();
    } else if (id instanceof GoalId goal) {
      return record.goal(goal).statement();
    } else if (id instanceof RiskId risk) {
      return record.risk(risk).statement();
    } else if (id instanceof DecisionId decision) {
      return record.decision(decision).about();
    } else if (id instanceof BarrierId barrier) {
      return record.barrier(barrier).note();
    } else if (id instanceof NoteId note) {
      return record.note(note).text();
    }
    return id.value();
  }

  private void quote(String text, StringBuilder out) {
    String quotes = words(templates, QUOTE);
    out.append(quotes, 0, 1).append(text).append(quotes, 1, 2);
  }

  private static String words(Map<String, Template> templates, String key) {
    Template template = templates.get(key);
    return template != null && template.pieces().get(0) instanceof Template.Words words
        ? words.text()
        : "";
  }
}
