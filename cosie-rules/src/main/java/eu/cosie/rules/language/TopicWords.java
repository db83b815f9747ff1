package eu.cosie.rules.language;

import eu.cosie.core.id.Problem;
import eu.cosie.core.risk.Topic;
import eu.cosie.rules.table.Table;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Words of one language that suggest what a risk is about where its record does not say, in a table
 * that practitioners edit in a spreadsheet. They are found as {@link Scanner} finds expressions; no
 * form is of two rows, and none is an exception of any. Immutable and thread-safe.
 */
public final class TopicWords {

  private static final List<String> COLUMNS =
      List.of("topic", "expression", "inflections", "unless");

  /**
   * A place of a text that may be about a topic.
   *
   * @param topic what it may be about
   * @param start where it begins, in UTF-16 code units of the text
   * @param end where it ends, exclusive
   */
  public record Mention(Topic topic, int start, int end) {}

  private record Row(Topic topic, Expression expression) {}

  private final Locale language;
  private final List<Row> rows;
  private final Expressions<Row> expressions;

  private TopicWords(Locale language, List<Row> rows) {
    this.language = language;
    this.rows = rows;
    this.expressions =
        new Expressions<>(rows, row -> row.expression.forms(), row -> row.expression.unless());
  }

  /**
   * The words in a table with the columns {@code topic, expression, inflections, unless}, or every
   * problem with line and column. A table without rows suggests nothing.
   *
   * @param topics what may be suggested
   * @throws java.io.UncheckedIOException if the reader fails
   */
  public static Validation<Seq<Problem>, TopicWords> parse(
      Locale language, Set<Topic> topics, Reader reader) {
    List<Row> rows = new ArrayList<>();
    Claims claims = new Claims();
    Seq<Problem> problems = Table.read(reader, COLUMNS, row -> add(row, topics, claims, rows));
    return problems.isEmpty()
        ? Validation.valid(new TopicWords(language, List.copyOf(rows)))
        : Validation.invalid(problems);
  }

  private static void add(Table.Row row, Set<Topic> topics, Claims claims, List<Row> rows) {
    Expression expression = Expression.read(row, claims);
    String name = row.required("topic");
    if (!name.isEmpty()) {
      Topic.parse(name)
          .peek(
              topic -> {
                if (topics.contains(topic)) {
                  rows.add(new Row(topic, expression));
                } else {
                  row.problem("topic", topic.name(), "a topic that may be suggested");
                }
              })
          .swap()
          .forEach(each -> row.problem("topic", each.found(), each.expected()));
    }
  }

  /** The language of the texts in which they are looked for. */
  public Locale language() {
    return language;
  }

  /** These words without those of a topic. */
  public TopicWords without(Topic topic) {
    return new TopicWords(language, rows.stream().filter(row -> !row.topic.equals(topic)).toList());
  }

  /** Every place of a text that may be about a topic, from left to right. */
  public List<Mention> in(String text) {
    List<Mention> found = new ArrayList<>(0);
    expressions.scan(text, (row, start, end) -> found.add(new Mention(row.topic, start, end)));
    return found;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TopicWords that
        && language.equals(that.language)
        && rows.equals(that.rows);
  }

  @Override
  public int hashCode() {
    return 31 * language.hashCode() + rows.hashCode();
  }

  /** The language and the number of rows. */
  @Override
  public String toString() {
    return "TopicWords[" + language.toLanguageTag() + ", " + rows.size() + " rows]";
  }
}
