package eu.cosie.testkit.contract;

import eu.cosie.rules.language.Lexicon;
import eu.cosie.rules.language.LexiconEntry;
import eu.cosie.rules.language.Scanner;
import java.util.List;
import java.util.Locale;

/** Lexicons, or what scans with them, with one thing wrong each. */
final class BrokenLexicons {

  private BrokenLexicons() {}

  abstract static class Broken implements LexiconContract {

    @Override
    public Lexicon lexicon() {
      return Lexicon.english();
    }

    @Override
    public void scan(String text, Scanner.Sink sink) {
      Scanner.of(lexicon()).scan(text, sink);
    }

    static LexiconEntry first() {
      return Lexicon.english().entries().get(0);
    }
  }

  @Breaks(
      value = Law.SCANNER_IS_ITS_SPECIFICATION,
      noticedBy = "a_scan_finds_what_its_definition_finds")
  static class FindsWordsWithinWords extends Broken {
    @Override
    public void scan(String text, Scanner.Sink sink) {
      for (LexiconEntry entry : lexicon().entries()) {
        int at = text.indexOf(entry.expression());
        if (at >= 0) {
          sink.found(entry, at, at + entry.expression().length());
        }
      }
    }
  }

  @Breaks(
      value = Law.SCANNER_IS_ITS_SPECIFICATION,
      noticedBy = "a_scan_finds_what_its_definition_finds")
  static class CountsInLowerCase extends Broken {
    @Override
    public void scan(String text, Scanner.Sink sink) {
      // Where lower case is longer than upper case, all that follows is out of place.
      super.scan(text.toLowerCase(Locale.forLanguageTag("lt")), sink);
    }
  }

  @Breaks(value = Law.SCANNER_IS_ITS_SPECIFICATION, noticedBy = "an_entry_is_found_where_it_says")
  static class ShowsTheWrongSentence extends Broken {
    @Override
    public Lexicon lexicon() {
      return Lexicon.english()
          .with(List.of(first().toBuilder().found("There is nothing in this one.").build()));
    }
  }

  @Breaks(value = Law.EXPLAINED, noticedBy = "no_alternative_is_flagged")
  static class OffersWhatItFlags extends Broken {
    @Override
    public Lexicon lexicon() {
      return Lexicon.english()
          .with(List.of(first().toBuilder().alternative(first().expression() + " …").build()));
    }
  }
}
