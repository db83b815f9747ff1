package eu.cosie.jackson;

import eu.cosie.core.id.ElementId;
import eu.cosie.core.id.Problem;
import eu.cosie.core.id.RuleId;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.risk.Topic;
import io.vavr.control.Validation;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** A JSON string that stands for a value: words, a date, an id, a constant. */
final class TextForm<T> implements Form<T> {

  private static final String ID = "[A-Za-z0-9][A-Za-z0-9._~-]{0,99}";

  static final TextForm<String> TEXT =
      new TextForm<>("text", schema -> {}, Validation::valid, text -> text, unread -> "unread");

  /** A text that names something, and says nothing where it is blank. */
  static final TextForm<String> NAME =
      new TextForm<>(
          "text that is not blank",
          schema -> schema.number("minLength", 1),
          TextForm::notBlank,
          text -> text,
          unread -> "unread");

  static final TextForm<LocalDate> DATE =
      new TextForm<>(
          "a date like 2026-05-31",
          schema -> {
            schema.text("format", "date");
            schema.text(
                "pattern",
                "^[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])"
                    + "|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$");
          },
          TextForm::date,
          LocalDate::toString,
          unread -> LocalDate.EPOCH);

  static final TextForm<Topic> TOPIC =
      new TextForm<>(
          "a topic",
          schema -> schema.text("pattern", "^[A-Z][A-Z0-9_]{0,59}$"),
          Topic::parse,
          Topic::name,
          unread -> Topic.OTHER);

  static final TextForm<RuleId> RULE =
      new TextForm<>(
          "a rule id such as risk.beyond-presenting",
          schema -> {
            schema.text("pattern", "^[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*)+$");
            schema.number("maxLength", 100);
          },
          RuleId::parse,
          RuleId::value,
          unread -> RuleId.of("un.read"));

  /** An id where elements of several kinds may stand, written {@code kind:value}. */
  static final TextForm<ElementId> ELEMENT =
      new TextForm<>(
          "a kind, a colon and an id",
          schema ->
              schema.text(
                  "pattern",
                  Arrays.stream(ElementId.Kind.values())
                      .map(ElementId.Kind::prefix)
                      .collect(Collectors.joining("|", "^(", "):" + ID + "$"))),
          ElementId::parse,
          ElementId::toString,
          unread -> ElementId.of(ElementId.Kind.RECORD, unread(unread)));

  private static final int MAX_CONSTANT = 40;

  private final String expected;
  private final Consumer<SchemaWriter> restriction;
  private final Function<String, Validation<Problem, T>> parse;
  private final Function<T, String> print;
  private final IntFunction<T> placeholder;

  private TextForm(
      String expected,
      Consumer<SchemaWriter> restriction,
      Function<String, Validation<Problem, T>> parse,
      Function<T, String> print,
      IntFunction<T> placeholder) {
    this.expected = expected;
    this.restriction = restriction;
    this.parse = parse;
    this.print = print;
    this.placeholder = placeholder;
  }

  /** An id, written without its kind. */
  static <I extends ElementId> TextForm<I> id(
      Function<String, Validation<Problem, I>> parse, Function<String, I> make) {
    return id(parse, make, ElementId::value);
  }

  /** An id of what is no element. */
  static <I> TextForm<I> id(
      Function<String, Validation<Problem, I>> parse,
      Function<String, I> make,
      Function<I, String> value) {
    return new TextForm<>(
        "an id",
        schema -> schema.text("pattern", "^" + ID + "$"),
        parse,
        value,
        count -> make.apply(unread(count)));
  }

  /** An id of an element that is in this record. */
  static <I extends ElementId> TextForm<I> in(CaseRecord record, TextForm<I> id) {
    return new TextForm<>(
        id.expected,
        id.restriction,
        text -> id.parse.apply(text).flatMap(found -> known(found, record)),
        id.print,
        id.placeholder);
  }

  private static <I extends ElementId> Validation<Problem, I> known(I id, CaseRecord record) {
    return record.contains(id)
        ? Validation.valid(id)
        : Validation.invalid(new Problem("", "no such " + id, "an element of this record"));
  }

  /**
   * The name of a format, such as {@code cosie-case/1.2}, at its latest version that is known here;
   * the earlier ones, here 1.0 and 1.1, are read too, since what came later may be left out.
   */
  static TextForm<String> format(String format) {
    String name = format.substring(0, format.indexOf('/'));
    int minor = format.lastIndexOf('.') + 1;
    List<String> known =
        IntStream.rangeClosed(0, Integer.parseInt(format.substring(minor)))
            .mapToObj(earlier -> format.substring(0, minor) + earlier)
            .toList();
    Pattern version = Pattern.compile(Pattern.quote(name) + "/[0-9]{1,6}\\.[0-9]{1,6}");
    return new TextForm<>(
        format,
        schema -> schema.texts("enum", known),
        found -> {
          if (known.contains(found)) {
            return Validation.valid(found);
          }
          return Validation.invalid(
              version.matcher(found).matches()
                  ? new Problem("", found, format + ", the latest known here")
                  : new Problem("", length(found), format));
        },
        value -> value,
        unread -> format);
  }

  /** The name of a constant. */
  static <E extends Enum<E>> TextForm<E> constant(Class<E> type) {
    E[] constants = type.getEnumConstants();
    Map<String, Validation<Problem, E>> byName = new HashMap<>();
    for (E constant : constants) {
      byName.put(constant.name(), Validation.valid(constant));
    }
    String names = Arrays.stream(constants).map(Enum::name).collect(Collectors.joining(", "));
    String expected = "one of " + names;
    return new TextForm<>(
        expected,
        schema -> schema.texts("enum", Arrays.stream(constants).map(Enum::name).toList()),
        text -> {
          Validation<Problem, E> constant = byName.get(text);
          return constant != null
              ? constant
              : Validation.invalid(
                  new Problem("", isLikeConstant(text) ? text : length(text), expected));
        },
        Enum::name,
        unread -> constants[0]);
  }

  @Override
  public T read(Input in) {
    if (!in.is(JsonToken.VALUE_STRING)) {
      in.tellOtherType(expected);
      return placeholder(in);
    }
    Validation<Problem, T> parsed = parse.apply(in.text());
    if (parsed.isValid()) {
      return parsed.get();
    }
    in.tell(parsed.getError().found(), parsed.getError().expected());
    return placeholder(in);
  }

  @Override
  public T placeholder(Input in) {
    return placeholder.apply(in.countPlaceholder());
  }

  @Override
  public void write(T value, JsonGenerator out) {
    out.writeString(print.apply(value));
  }

  @Override
  public String expected() {
    return expected;
  }

  @Override
  public void describe(SchemaWriter schema) {
    schema.text("type", "string");
    restriction.accept(schema);
  }

  @Override
  public Optional<String> textAt(T value, String pointer) {
    return pointer.isEmpty() && value instanceof String text ? Optional.of(text) : Optional.empty();
  }

  /** What a problem says of a text: never the text, which may be somebody's words. */
  static String length(String text) {
    return "text of " + text.length() + " characters";
  }

  /** Each with a number of its own, so that no two are taken for the same element. */
  private static String unread(int count) {
    return "0~unread~" + count;
  }

  private static boolean isLikeConstant(String text) {
    return text.length() <= MAX_CONSTANT
        && !text.isEmpty()
        && text.chars().allMatch(c -> (c >= 'A' && c <= 'Z') || c == '_');
  }

  private static Validation<Problem, String> notBlank(String text) {
    return text.isBlank()
        ? Validation.invalid(new Problem("", "blank text", NAME.expected))
        : Validation.valid(text);
  }

  /** Stricter than {@link LocalDate#parse}, which takes a sign and years of nine digits. */
  private static Validation<Problem, LocalDate> date(String text) {
    if (text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-') {
      int year = number(text, 0, 4);
      int month = number(text, 5, 7);
      int day = number(text, 8, 10);
      if (year >= 0 && month >= 0 && day >= 0) {
        try {
          return Validation.valid(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
          return Validation.invalid(new Problem("", "a day that no calendar has", DATE.expected));
        }
      }
    }
    return Validation.invalid(new Problem("", length(text), DATE.expected));
  }

  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      char digit = text.charAt(i);
      if (digit < '0' || digit > '9') {
        return -1;
      }
      number = 10 * number + (digit - '0');
    }
    return number;
  }
}
