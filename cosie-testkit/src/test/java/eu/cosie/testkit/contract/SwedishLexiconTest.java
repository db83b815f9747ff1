package eu.cosie.testkit.contract;

import eu.cosie.rules.language.Lexicon;
import eu.cosie.rules.language.Scanner;

class SwedishLexiconTest implements LexiconContract {

  private final Scanner scanner = Scanner.of(lexicon());

  @Override
  public Lexicon lexicon() {
    return Lexicon.swedish();
  }

  @Override
  public void scan(String text, Scanner.Sink sink) {
    scanner.scan(text, sink);
  }
}
