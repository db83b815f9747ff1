package eu.cosie.testkit.contract;

import eu.cosie.rules.language.Lexicon;
import eu.cosie.rules.language.Scanner;

class EnglishLexiconTest implements LexiconContract {

  private final Scanner scanner = Scanner.of(lexicon());

  @Override
  public Lexicon lexicon() {
    return Lexicon.english();
  }

  @Override
  public void scan(String text, Scanner.Sink sink) {
    scanner.scan(text, sink);
  }
}
