package eu.cosie.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import eu.cosie.rules.language.Lexicon;
import eu.cosie.rules.language.Scanner;
import eu.cosie.testkit.Lexicons;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

class ScannerTest {

  @Provide
  Arbitrary<Tuple2<Lexicon, String>> scans() {
    return Lexicons.lexicons()
        .flatMap(lexicon -> Lexicons.texts(lexicon).map(text -> Tuple.of(lexicon, text)))
        .withoutEdgeCases();
  }

  @Property
  @StatisticsReport(onFailureOnly = true)
  void with_any_lexicon_it_finds_what_the_definition_finds(
      @ForAll("scans") Tuple2<Lexicon, String> scan) {
    List<ScanDefinition.Found> found = new ArrayList<>();

    Scanner.of(scan.get1())
        .scan(
            scan.get2(),
            (entry, start, end) -> found.add(new ScanDefinition.Found(entry.id(), start, end)));

    Statistics.label("finds something")
        .collect(!found.isEmpty())
        .coverage(seen -> seen.check(true).percentage(often -> often > 20));
    assertThat(found).isEqualTo(ScanDefinition.of(scan.get1()).scan(scan.get2()));
  }
}
