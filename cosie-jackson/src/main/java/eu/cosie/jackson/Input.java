package eu.cosie.jackson;

import eu.cosie.core.id.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * The tokens of one document, and the problems told of it. A place is written out only for a
 * problem; what the parser says in its exceptions is never repeated, since it may hold a piece of
 * the document.
 */
final class Input {

  /** Of a member's name in a place: an unknown name may be somebody's words. */
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_.~/-]{1,40}");

  /** How often problems may repeat at one place, for each that is told. */
  private static final int REPETITIONS = 10;

  private final String document;
  private final Limits limits;
  private final JsonParser parser;
  private final List<Problem> problems = new ArrayList<>();
  private int toldHereAgain;
  private int placeholders;

  Input(String document, Limits limits) {
    this.document = document;
    this.limits = limits;
    this.parser = limits.parser(document);
  }

  /** Everything told so far, in the order of the document. */
  List<Problem> problems() {
    return problems;
  }

  /** Reads the one object a document is; whether its end was reached. */
  boolean readDocument(Runnable readObject) {
    try {
      if (next() != JsonToken.START_OBJECT) {
        tell(type(parser.currentToken()), "an object");
        return false;
      }
      readObject.run();
      expectEnd();
      return true;
    } catch (JacksonException e) {
      problems.add(unreadable(e));
      return false;
    } catch (Stopped e) {
      return false;
    } finally {
      parser.close();
    }
  }

  private void expectEnd() {
    boolean more;
    try {
      more = next() != null;
    } catch (JacksonException e) {
      more = true;
    }
    if (more) {
      problems.add(
          new Problem("", "content after the document" + at(parser.currentLocation()), "its end"));
    }
  }

  // ---- where the input stands

  /** Goes to the next token, null after the last. */
  @Nullable JsonToken next() {
    return parser.nextToken();
  }

  boolean is(JsonToken token) {
    return parser.hasToken(token);
  }

  /** The name of the member at which the input stands. */
  String name() {
    return parser.currentName();
  }

  /** The text at which the input stands. */
  String text() {
    return parser.getString();
  }

  /** Goes to the end of the value at which the input stands. */
  void skip() {
    parser.skipChildren();
  }

  /** The JSON text of the value at which the input stands, to the letter; goes to its end. */
  String verbatim() {
    int start = (int) parser.currentTokenLocation().getCharOffset();
    parser.skipChildren();
    parser.finishToken();
    return document.substring(start, (int) parser.currentLocation().getCharOffset());
  }

  /** The number of placeholders before the one to be made. */
  int countPlaceholder() {
    return placeholders++;
  }

  // ---- what is wrong

  /** How many problems were told so far, repetitions included. */
  int told() {
    return problems.size() + toldHereAgain;
  }

  /** How often a problem was told where one had been told just before; only the first is kept. */
  int toldHereAgain() {
    return toldHereAgain;
  }

  /** Tells of the value or member at which the input stands. */
  void tell(String found, String expected) {
    tell(place(), found, expected);
  }

  /** Tells that the value has another type, and skips it. */
  void tellOtherType(String expected) {
    tell(type(parser.currentToken()), expected);
    skip();
  }

  /** Tells that a member stands a second time, and skips it. */
  void tellTwice() {
    tell("the member a second time", "each member once");
    skip();
  }

  /** Tells of a member that is missing in the object at whose end the input stands. */
  void tellMissing(String member, String expected) {
    tellOf(member, "nothing", expected);
  }

  /** Tells of a member of the object at whose end the input stands. */
  void tellOf(String member, String found, String expected) {
    tell(place() + "/" + member, found, expected);
  }

  private void tell(String place, String found, String expected) {
    boolean again = !problems.isEmpty() && problems.get(problems.size() - 1).place().equals(place);
    if (again && toldHereAgain < REPETITIONS * limits.problems()) {
      toldHereAgain++;
    } else if (again || problems.size() == limits.problems()) {
      problems.add(limits.moreProblems(place));
      throw new Stopped();
    } else {
      problems.add(new Problem(place, found, expected));
    }
  }

  private static String type(@Nullable JsonToken token) {
    if (token == null) {
      return "nothing";
    }
    return switch (token) {
      case START_OBJECT, END_OBJECT -> "an object";
      case START_ARRAY, END_ARRAY -> "a list";
      case VALUE_STRING, PROPERTY_NAME -> "text";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
      case VALUE_TRUE -> "true";
      case VALUE_FALSE -> "false";
      case VALUE_NULL -> "null";
      case NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT -> "nothing";
    };
  }

  private Problem unreadable(JacksonException e) {
    if (e instanceof StreamConstraintsException) {
      String at = at(parser.currentLocation());
      return parser.streamReadContext().getNestingDepth() >= limits.depth()
          ? new Problem(
              place(),
              "one more list or object within another" + at,
              "no more than " + limits.depth())
          : new Problem(place(), "a text, name or number beyond all bounds" + at, "less");
    }
    TokenStreamLocation stopped = e.getLocation();
    boolean atEnd = stopped.getCharOffset() >= document.length();
    return new Problem(
        place(), (atEnd ? "the end of the document" : "no JSON") + at(stopped), "JSON");
  }

  private static String at(TokenStreamLocation location) {
    return " at line " + location.getLineNr() + ", column " + location.getColumnNr();
  }

  // ---- places

  /** The place of a member of the root. */
  static String pointer(String member) {
    return "/" + escaped(member);
  }

  private String place() {
    StringBuilder place = new StringBuilder();
    appendPlace(parser.streamReadContext(), place);
    return place.toString();
  }

  private static void appendPlace(@Nullable TokenStreamContext context, StringBuilder place) {
    if (context == null) {
      return;
    }
    appendPlace(context.getParent(), place);
    if (context.inArray() && context.hasCurrentIndex()) {
      place.append('/').append(context.getCurrentIndex());
    } else if (context.inObject() && context.hasCurrentName()) {
      place.append('/').append(escaped(context.currentName()));
    }
  }

  /** A name that is no plain word may be what somebody said, and is not repeated. */
  private static String escaped(String name) {
    return NAME.matcher(name).matches() ? name.replace("~", "~0").replace("/", "~1") : "…";
  }

  /** There are too many problems to go on. */
  private static final class Stopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Stopped() {
      super(null, null, false, false);
    }
  }
}
