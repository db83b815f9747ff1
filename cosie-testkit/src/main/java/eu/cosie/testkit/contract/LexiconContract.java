package eu.cosie.testkit.contract;

import eu.cosie.rules.language.Lexicon;
import eu.cosie.rules.language.LexiconEntry;
import eu.cosie.rules.language.Scanner;
import eu.cosie.testkit.Lexicons;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What holds of every lexicon and of what scans with it. A test class implements it and names both:
 *
 * <pre>{@code
 * class OurLexiconTest implements LexiconContract {
 *   private final Lexicon lexicon = Lexicon.english().with(OurWords.entries());
 *   private final Scanner scanner = Scanner.of(lexicon);
 *
 *   public Lexicon lexicon() {
 *     return lexicon;
 *   }
 *
 *   public void scan(String text, Scanner.Sink sink) {
 *     scanner.scan(text, sink);
 *   }
 * }
 * }</pre>
 */
public interface LexiconContract {

  /** The lexicon that is to keep the laws. */
  Lexicon lexicon();

  /** Scans a text with this lexicon. */
  void scan(String text, Scanner.Sink sink);

  /** Texts made of what the lexicon looks for, in every spelling. */
  @Provide
  default Arbitrary<String> texts() {
    return Lexicons.texts(lexicon());
  }

  /** The entries of the lexicon. */
  @Provide
  default Arbitrary<LexiconEntry> entries() {
    return Arbitraries.of(lexicon().entries());
  }

  /** Law 18: a scan finds what its definition finds, in every text. */
  @Property
  default void a_scan_finds_what_its_definition_finds(@ForAll("texts") String text) {
    Proof proof = new Proof(Law.SCANNER_IS_ITS_SPECIFICATION);
    List<ScanDefinition.Found> found = found(text);
    List<ScanDefinition.Found> defined = ScanDefinition.of(lexicon()).scan(text);
    for (ScanDefinition.Found each : defined) {
      proof.needs(found.contains(each), "misses " + each);
    }
    for (ScanDefinition.Found each : found) {
      proof.needs(defined.contains(each), "finds what is not there: " + each);
    }
    proof.needs(found.equals(defined), "finds in another order");
    proof.holds();
  }

  /** Law 18: an entry is found in the sentence that shows it, and not in the one that does not. */
  @Property
  default void an_entry_is_found_where_it_says(@ForAll("entries") LexiconEntry entry) {
    Proof proof = new Proof(Law.SCANNER_IS_ITS_SPECIFICATION);
    proof.needs(finds(entry, entry.found()), "is not found in its sentence: " + entry.id());
    proof.needs(!finds(entry, entry.silent()), "is found where it must not be: " + entry.id());
    proof.holds();
  }

  /** Law 12: what an entry offers instead is nothing that the lexicon itself flags. */
  @Property
  default void no_alternative_is_flagged(@ForAll("entries") LexiconEntry entry) {
    Proof proof = new Proof(Law.EXPLAINED);
    TreeSet<String> flagged = new TreeSet<>();
    found(entry.alternative()).forEach(each -> flagged.add(each.entry()));
    proof.needs(
        flagged.isEmpty(), "is offered what the lexicon flags, by " + flagged + ": " + entry.id());
    proof.holds();
  }

  private boolean finds(LexiconEntry entry, String sentence) {
    return found(sentence).stream().anyMatch(each -> each.entry().equals(entry.id()));
  }

  private List<ScanDefinition.Found> found(String text) {
    List<ScanDefinition.Found> found = new ArrayList<>();
    scan(text, (entry, start, end) -> found.add(new ScanDefinition.Found(entry.id(), start, end)));
    return found;
  }
}
