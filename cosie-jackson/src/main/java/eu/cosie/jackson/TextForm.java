package eu.cosie.jackson;

import eu.cosie.core.id.ElementId;
import eu.cosie.core.id.NonNegotiableId;
import eu.cosie.core.id.Problem;
import eu.cosie.core.risk.Topic;
import io.vavr.control.Validation;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** A JSON string that stands for a value: words, a date, an id, a constant. */
final class TextForm<T> implements Form<T> {

  static final TextForm<String> TEXT =
      new TextForm<>("text", Validation::valid, text -> text, unread -> "unread");

  static final TextForm<LocalDate> DATE =
      new TextForm<>(
          "a date like 2026-05-31", TextForm::date, LocalDate::toString, unread -> LocalDate.EPOCH);

  static final TextForm<Topic> TOPIC =
      new TextForm<>("a topic", Topic::parse, Topic::name, unread -> Topic.OTHER);

  /** An id where elements of several kinds may stand, written {@code kind:value}. */
  static final TextForm<ElementId> ELEMENT =
      new TextForm<>(
          "a kind, a colon and an id",
          ElementId::parse,
          ElementId::toString,
          unread -> ElementId.of(ElementId.Kind.RECORD, unread(unread)));

  private static final int MAX_CONSTANT = 40;

  private final String expected;
  private final Function<String, Validation<Problem, T>> parse;
  private final Function<T, String> print;
  private final IntFunction<T> placeholder;

  private TextForm(
      String expected,
      Function<String, Validation<Problem, T>> parse,
      Function<T, String> print,
      IntFunction<T> placeholder) {
    this.expected = expected;
    this.parse = parse;
    this.print = print;
    this.placeholder = placeholder;
  }

  /** An id, written without its kind. */
  static <I extends ElementId> TextForm<I> id(
      Function<String, Validation<Problem, I>> parse, Function<String, I> make) {
    return new TextForm<>("an id", parse, ElementId::value, count -> make.apply(unread(count)));
  }

  /** An id of a non-negotiable, which is no element. */
  static TextForm<NonNegotiableId> nonNegotiableId() {
    return new TextForm<>(
        "an id",
        NonNegotiableId::parse,
        NonNegotiableId::value,
        count -> NonNegotiableId.of(unread(count)));
  }

  /** One text and no other; {@code refuse} says what is wrong with another. */
  static TextForm<String> fixed(String text, Function<String, Problem> refuse) {
    return new TextForm<>(
        text,
        found ->
            found.equals(text) ? Validation.valid(text) : Validation.invalid(refuse.apply(found)),
        value -> value,
        unread -> text);
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
