package eu.cosie.testkit.contract;

import eu.cosie.rules.reframing.Catalogue;
import eu.cosie.rules.text.Texts;
import java.io.StringReader;

/** Texts and catalogues with one thing wrong each. */
final class BrokenTexts {

  private static final String HEADER = "topic,part,key,kinds,levels,actor,bearers,source\n";

  private static final String ROWS =
      """
      OTHER,HYPOTHESIS,other.safe,PROTECTION,,,,us
      OTHER,HYPOTHESIS,other.people,AFFECTION,,,,us
      OTHER,HYPOTHESIS,other.say,FREEDOM,,,,us
      OTHER,SAFETY_PERSON,other.safety-person,,,,,us
      OTHER,SAFETY_SERVICE,other.safety-service,,,,,us
      OTHER,ASK_PERSON,other.asked,,,,,us
      OTHER,ASK_CLOSE,close.good-at,,,,,us
      OTHER,ASK_SERVICE,other.offered,,,,,us
      OTHER,ASSETS,,RELATIONSHIP,,,,us
      OTHER,PROTECTS,other.somebody,,,,,us
      OTHER,RESPONSE,other.safeguard,SAFEGUARD,,PRACTITIONER,,us
      OTHER,RESPONSE,other.shared,SHARED_RISK_TAKING,,PRACTITIONER,,us
      OTHER,RESPONSE,other.build,BUILD_ON_ASSETS,,PRACTITIONER,,us
      OTHER,RESPONSE,other.meet,MEET_UNDERLYING_NEED,,PRACTITIONER,,us
      OTHER,RESPONSE,other.change,CHANGE_THE_SYSTEM,,MANAGER,,us
      OTHER,RESPONSE,other.review,REVIEW_TOGETHER,,PRACTITIONER,,us
      """;

  private BrokenTexts() {}

  @Breaks(value = Law.EXPLAINED, noticedBy = "every_phrase_has_a_text")
  static class AsksForMoreThanItIsGiven implements TextsContract {
    @Override
    public Texts texts() {
      return english("question.goals,What would {0} like?");
    }
  }

  @Breaks(value = Law.EXPLAINED, noticedBy = "no_slot_is_left")
  static class LeavesASlot implements TextsContract {
    @Override
    public Texts texts() {
      return english("question.goals,What would {name} like?");
    }
  }

  @Breaks(value = Law.THE_PERSONS_WORDS_ARE_THEIRS, noticedBy = "quotes_are_rendered_to_the_letter")
  static class LeavesOutTheWords implements TextsContract {
    @Override
    public Texts texts() {
      return english("retelling.view.DISPUTED.words,{0} does not accept this.");
    }
  }

  @Breaks(value = Law.EXPLAINED, noticedBy = "every_key_has_a_text")
  static class LacksATopicsTexts implements CatalogueContract {
    @Override
    public Catalogue catalogue() {
      return catalogueWith("TEA,ASK_PERSON,tea.how,,,,,us\n");
    }
  }

  @Breaks(value = Law.NOTHING_IS_INVENTED, noticedBy = "a_possibility_never_stands_alone")
  static class KnowsTheReason implements CatalogueContract {
    @Override
    public Catalogue catalogue() {
      return catalogueWith("TEA,HYPOTHESIS,tea.lonely,AFFECTION,,,,us\n");
    }
  }

  @Breaks(value = Law.EXPLAINED, noticedBy = "every_topic_can_be_talked_about")
  static class SupposesAndDoesNotAsk implements CatalogueContract {
    @Override
    public Catalogue catalogue() {
      return catalogueWith(
          """
          TEA,HYPOTHESIS,tea.a,AFFECTION,,,,us
          TEA,HYPOTHESIS,tea.b,FREEDOM,,,,us
          TEA,HYPOTHESIS,tea.c,IDENTITY,,,,us
          """);
    }
  }

  @Breaks(value = Law.EXPLAINED, noticedBy = "every_topic_can_be_talked_about")
  static class AsksOneThingAndNoMore implements CatalogueContract {
    @Override
    public Catalogue catalogue() {
      return Catalogue.standard()
          .with(
              new StringReader(
                  HEADER
                      + """
                      TEA,HYPOTHESIS,tea.a,AFFECTION,,,,us
                      TEA,HYPOTHESIS,tea.b,FREEDOM,,,,us
                      TEA,HYPOTHESIS,tea.c,IDENTITY,,,,us
                      TEA,ASK_PERSON,tea.how,,,,,us
                      TEA,ASK_CLOSE,tea.with,,,,,us
                      TEA,ASK_SERVICE,tea.served,,,,,us
                      """))
          .get();
    }
  }

  @Breaks(value = Law.NOTHING_IS_INVENTED, noticedBy = "no_question_asks_why")
  static class AsksForAnAccount implements CatalogueContract {
    @Override
    public Catalogue catalogue() {
      return catalogueWith("TEA,ASK_PERSON,tea.why,,,,,us\n");
    }

    @Override
    public Texts texts() {
      return english("catalogue.tea.why,Why do you never drink your tea?");
    }
  }

  private static Texts english(String row) {
    return Texts.english().with(new StringReader("key,text\n" + row + "\n")).get();
  }

  private static Catalogue catalogueWith(String rows) {
    return Catalogue.parse("ours", "1", new StringReader(HEADER + ROWS + rows)).get();
  }
}
