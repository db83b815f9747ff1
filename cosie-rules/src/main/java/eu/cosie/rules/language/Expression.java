package eu.cosie.rules.language;

import eu.cosie.core.id.Problem;
import eu.cosie.rules.table.Table;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What is found in texts for a row of a table: its expression and the other forms of it, but in the
 * expressions in which nothing is to be found.
 */
record Expression(String expression, List<String> inflections, List<String> unless) {

  /** What the columns of a row say, once what is wrong with it is told to the row. */
  static Expression read(Table.Row row, Claims claims) {
    String expression = row.required("expression");
    List<String> inflections = row.values("inflections");
    List<String> unless = row.values("unless");
    if (!expression.isEmpty()) {
      tell(row, "expression", expression, claims::form);
    }
    inflections.forEach(each -> tell(row, "inflections", each, claims::form));
    unless.forEach(each -> tell(row, "unless", each, claims::exception));
    return new Expression(expression, inflections, unless);
  }

  private static void tell(
      Table.Row row, String column, String form, Function<String, Optional<Problem>> claim) {
    LexiconEntry.inForm(form)
        .or(() -> claim.apply(form))
        .ifPresent(each -> row.problem(column, each.found(), each.expected()));
  }

  List<String> forms() {
    return Stream.concat(Stream.of(expression), inflections.stream()).toList();
  }
}
