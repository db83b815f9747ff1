package eu.cosie.benchmarks;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What each finder finds that another does not, as a table: {@code java -cp target/benchmarks.jar
 * eu.cosie.benchmarks.Finds}.
 */
public final class Finds {

  private static final List<String> EXPRESSIONS =
      List.of(
          "client", "hard to reach", "hard", "non-compliant", "don't engage", "vårdtung", "straße");

  private static final Map<String, String> CASES = cases();

  private Finds() {}

  private static Map<String, String> cases() {
    Map<String, String> cases = new LinkedHashMap<>();
    cases.put("as listed", "a client here");
    cases.put("capitals", "A CLIENT HERE");
    cases.put("within a word", "many clients");
    cases.put("before an apostrophe", "the client's home");
    cases.put("the longest of two", "so hard to reach");
    cases.put("line break between words", "hard\nto reach");
    cases.put("several spaces", "hard  to reach");
    cases.put("full stop between words", "hard. To reach");
    cases.put("space for a hyphen", "non compliant");
    cases.put("other hyphen", "non‑compliant");
    cases.put("curly apostrophe", "don’t engage");
    cases.put("soft hyphen", "cli\u00ADent");
    cases.put("decomposed", "va\u030Ardtung");
    cases.put("capital sharp s", "STRASSE");
    cases.put("after a letter that grows when lowered", "İİ client");
    cases.put("after an emoji", "🙂 client");
    return cases;
  }

  /** Prints the table. */
  public static void main(String[] args) {
    Map<Finder.Kind, Finder> finders = new EnumMap<>(Finder.Kind.class);
    StringBuilder head = new StringBuilder("| text |");
    StringBuilder line = new StringBuilder("|---|");
    for (Finder.Kind kind : Finder.Kind.values()) {
      finders.put(kind, kind.of(EXPRESSIONS));
      head.append(' ').append(kind).append(" |");
      line.append("---|");
    }
    System.out.println(head);
    System.out.println(line);
    CASES.forEach(
        (name, text) -> {
          StringBuilder row = new StringBuilder("| " + name + " |");
          finders.values().forEach(each -> row.append(' ').append(found(each, text)).append(" |"));
          System.out.println(row);
        });
  }

  private static String found(Finder finder, String text) {
    List<String> found = new ArrayList<>();
    finder.find(
        text,
        (start, end) ->
            found.add(
                end > text.length()
                    ? "beyond the end"
                    : text.substring(start, end).replaceAll("\\s", "_")));
    return found.isEmpty() ? "–" : String.join(", ", found);
  }
}
