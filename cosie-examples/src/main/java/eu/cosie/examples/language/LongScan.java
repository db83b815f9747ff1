package eu.cosie.examples.language;

import eu.cosie.rules.language.Lexicon;
import eu.cosie.rules.language.LexiconEntry;
import eu.cosie.rules.language.Scanner;
import java.io.IOException;
import java.io.Reader;
import java.text.Normalizer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Scans a text of any length in pieces, and finds what one scan of the whole would find.
 *
 * <p>A piece ends behind a mark such as a full stop, where white space follows and no expression or
 * exception of the lexicon has the two in a row: nothing can be found across that place. Only where
 * there is no such place in {@value #LONGEST} UTF-16 code units is the text cut elsewhere, at white
 * space if there is any; an expression or exception across that cut is missed. Memory is bounded by
 * that number, whatever the text.
 *
 * <p>Immutable and thread-safe.
 */
public final class LongScan {

  /** How much is read at once, in UTF-16 code units. */
  private static final int PIECE = 1 << 16;

  /** How long a piece may become, in UTF-16 code units. */
  static final int LONGEST = 1 << 20;

  /** How much of a line is kept on either side of what is found, in UTF-16 code units. */
  static final int CONTEXT = 400;

  private static final String MARKS = ".,;:!?)]}\"”»…";

  private final Scanner scanner;
  private final int size;

  /** The marks with which a piece may end before white space. */
  private final String stops;

  private LongScan(Scanner scanner, int size) {
    this.scanner = scanner;
    this.size = size;
    stops =
        MARKS
            .chars()
            .filter(mark -> forms(scanner.lexicon()).noneMatch(form -> hasBeforeSpace(form, mark)))
            .mapToObj(Character::toString)
            .collect(Collectors.joining());
  }

  /** A scan for a lexicon. */
  public static LongScan of(Lexicon lexicon) {
    return of(Scanner.of(lexicon), PIECE);
  }

  /** A scan that reads so many UTF-16 code units at once, one or more. */
  static LongScan of(Scanner scanner, int size) {
    return new LongScan(scanner, size);
  }

  private static Stream<String> forms(Lexicon lexicon) {
    return lexicon.entries().stream()
        .flatMap(entry -> Stream.concat(entry.forms().stream(), entry.unless().stream()))
        // As a scanner compares them, as far as these marks go.
        .map(form -> Normalizer.normalize(form, Normalizer.Form.NFD).replace("\u00AD", ""));
  }

  private static boolean hasBeforeSpace(String form, int mark) {
    for (int at = form.indexOf(mark); at >= 0; at = form.indexOf(mark, at + 1)) {
      if (at + 1 < form.length() && isSpace(form.charAt(at + 1))) {
        return true;
      }
    }
    return false;
  }

  /** The property White_Space; all of it is in the basic plane. */
  private static boolean isSpace(char c) {
    return Character.isSpaceChar(c) || (c >= '\t' && c <= '\r') || c == '\u0085';
  }

  /**
   * Reads a text to its end and tells everything found in it, from left to right.
   *
   * @throws IOException if the reader fails; what is found until there has been told
   */
  public void scan(Reader text, Consumer<Find> sink) throws IOException {
    new Run(text, sink).run();
  }

  /** The reading of one text. */
  private final class Run {

    private final Reader reader;
    private final Consumer<Find> sink;
    private final char[] chunk = new char[size];

    /** The part of the text that is in memory. */
    private final StringBuilder held = new StringBuilder();

    /** How much of what is held was scanned, and where that ends in the text. */
    private int scanned;

    private Place place = Place.START;

    /** How much of what is held was looked through for the end of a piece. */
    private int searched;

    Run(Reader reader, Consumer<Find> sink) {
      this.reader = reader;
      this.sink = sink;
    }

    void run() throws IOException {
      try {
        for (int count = reader.read(chunk); count >= 0; count = reader.read(chunk)) {
          held.append(chunk, 0, count);
          scanTo(end());
        }
      } catch (IOException e) {
        scanTo(held.length());
        throw e;
      }
      scanTo(held.length());
    }

    /** Where the next piece ends, or where the last did. */
    private int end() {
      int limit = held.length() - CONTEXT;
      for (int at = limit; at > searched; at--) {
        if (isSpace(held.charAt(at)) && stops.indexOf(held.charAt(at - 1)) >= 0) {
          return at;
        }
      }
      searched = Math.max(searched, limit);
      return limit - scanned < LONGEST ? scanned : cut(limit);
    }

    /** Before the last white space, else where no surrogate pair is split. */
    private int cut(int limit) {
      for (int at = limit; at > scanned; at--) {
        if (isSpace(held.charAt(at))) {
          return at;
        }
      }
      return Character.isLowSurrogate(held.charAt(limit)) ? limit - 1 : limit;
    }

    private void scanTo(int end) {
      if (end == scanned) {
        return;
      }
      int from = scanned;
      scanner.scan(
          held.substring(from, end),
          (entry, start, stop) -> sink.accept(find(entry, from + start, from + stop)));
      goTo(end);
      int dropped = Math.max(0, scanned - CONTEXT);
      held.delete(0, dropped);
      scanned -= dropped;
      searched = scanned;
    }

    private Find find(LexiconEntry entry, int start, int end) {
      goTo(start);
      Place begins = place;
      int lineStart = (int) Math.max(0, start - (begins.column() - 1));
      int from = Math.max(lineStart, whole(start - CONTEXT));
      goTo(end);
      int until = end;
      while (until < held.length() && until < end + CONTEXT && held.charAt(until) != '\n') {
        until++;
      }
      return new Find(
          entry,
          begins,
          place,
          held.substring(start, end),
          held.substring(from, start),
          held.substring(end, whole(until)));
    }

    /** This place, or the next where no surrogate pair is split. */
    private int whole(int at) {
      boolean split = at > 0 && at < held.length() && Character.isLowSurrogate(held.charAt(at));
      return split ? at + 1 : at;
    }

    private void goTo(int to) {
      place = place.after(held, scanned, to);
      scanned = to;
    }
  }
}
