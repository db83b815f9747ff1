package eu.cosie.testkit.contract;

import eu.cosie.rules.text.Texts;

class EnglishTextsTest implements TextsContract {

  @Override
  public Texts texts() {
    return Texts.english();
  }
}
