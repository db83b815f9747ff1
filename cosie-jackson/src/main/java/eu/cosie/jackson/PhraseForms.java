package eu.cosie.jackson;

import static eu.cosie.jackson.NumberForm.NUMBER;
import static eu.cosie.jackson.TextForm.DATE;
import static eu.cosie.jackson.TextForm.ELEMENT;
import static eu.cosie.jackson.TextForm.NAME;
import static eu.cosie.jackson.TextForm.TEXT;

import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.wording.Argument;
import eu.cosie.core.wording.Phrase;
import eu.cosie.rules.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * What is said, in two forms: rendered in a reader's language, for people; and as phrases, for
 * programs. Readers go by the phrases, and take of a rendered text only that it is text.
 */
final class PhraseForms {

  private final Form<List<Phrase>> rendered;
  private final Form<Phrase> phrase;

  /** The forms in a document beside this record, whose texts are rendered so. */
  PhraseForms(CaseRecord record, Texts texts) {
    this.rendered = new Rendered(phrase -> texts.render(phrase, record));
    ObjectForm<Argument, ArgumentReading> argument =
        ObjectForm.of("argument", ArgumentReading::new, ArgumentReading::build);
    Form<List<Argument>> arguments = ListForm.of(argument);
    argument
        .either("element")
        .may(
            "element",
            TextForm.in(record, ELEMENT),
            only(Argument.Element.class, Argument.Element::id),
            (reading, id) -> reading.argument = new Argument.Element(id))
        .either("name")
        .may(
            "name",
            TEXT,
            only(Argument.Name.class, Argument.Name::text),
            (reading, text) -> reading.argument = new Argument.Name(text))
        .either("quote")
        .may(
            "quote",
            TEXT,
            only(Argument.Quote.class, Argument.Quote::text),
            (reading, text) -> reading.argument = new Argument.Quote(text))
        .either("date")
        .may(
            "date",
            DATE,
            only(Argument.Day.class, Argument.Day::date),
            (reading, date) -> reading.argument = new Argument.Day(date))
        .either("count")
        .may(
            "count",
            NUMBER,
            only(Argument.Count.class, Argument.Count::number),
            (reading, number) -> reading.argument = new Argument.Count(number))
        .either("key", "args")
        .may("key", NAME, only(Phrase.class, Phrase::key), (reading, key) -> reading.key = key)
        .may(
            "args",
            arguments,
            only(Phrase.class, Phrase::arguments),
            (reading, some) -> reading.arguments = some);
    this.phrase =
        ObjectForm.of("phrase", ArgumentReading::new, ArgumentReading::phrase)
            .must("key", NAME, Phrase::key, (reading, key) -> reading.key = key)
            .must(
                "args", arguments, Phrase::arguments, (reading, some) -> reading.arguments = some);
  }

  /** A text as people read it. */
  Form<List<Phrase>> rendered() {
    return rendered;
  }

  /** A list of one phrase. */
  Form<List<Phrase>> one() {
    return ListForm.ofOne(phrase);
  }

  /** A list of any number of phrases. */
  Form<List<Phrase>> any() {
    return ListForm.of(phrase);
  }

  private static <A extends Argument, V> Function<Argument, Optional<V>> only(
      Class<A> type, Function<A, V> get) {
    return argument -> Optional.of(argument).filter(type::isInstance).map(type::cast).map(get);
  }

  /** An argument while it is read: what it is shows by its members. */
  private static final class ArgumentReading {

    @Nullable Argument argument;
    String key = "unread";
    List<Argument> arguments = new ArrayList<>();

    Argument build() {
      return argument != null ? argument : phrase();
    }

    Phrase phrase() {
      return new Phrase(key, arguments);
    }
  }

  private record Rendered(Function<Phrase, String> render) implements Form<List<Phrase>> {

    @Override
    public List<Phrase> read(Input in) {
      if (!in.is(JsonToken.VALUE_STRING)) {
        in.tellOtherType(expected());
      }
      return List.of();
    }

    @Override
    public List<Phrase> placeholder(Input in) {
      return List.of();
    }

    @Override
    public void write(List<Phrase> phrases, JsonGenerator out) {
      out.writeString(phrases.stream().map(render).collect(Collectors.joining(" ")));
    }

    @Override
    public String expected() {
      return TEXT.expected();
    }

    @Override
    public void describe(SchemaWriter schema) {
      TEXT.describe(schema);
    }
  }
}
