package eu.cosie.benchmarks;

import eu.cosie.core.wording.Framing;
import eu.cosie.rules.language.Lexicon;
import eu.cosie.rules.language.LexiconEntry;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Notes as services keep them, and lists of expressions to find in them. Made up, the same in every
 * run; about one expression in five hundred characters where there are any.
 */
public enum Notes {
  /** English, in ASCII. */
  ENGLISH(true),
  /** English with the apostrophes, quotes and dashes of a word processor. */
  TYPESET(true),
  /** Swedish. */
  SWEDISH(true),
  /** English in which nothing is found. */
  NO_HIT(false),
  /** Swedish, decomposed: not plain. */
  DECOMPOSED(true),
  /** English with an emoji in every sentence: not plain. */
  ASTRAL(true);

  private static final List<String> ENGLISH_SENTENCES =
      List.of(
          "I met Sarah at home this morning and we talked about the letter from the housing office.",
          "She said that the heating has been off since Tuesday and that the landlord won't answer.",
          "Her brother comes by on Sundays and they cook together.",
          "We looked at what a good week would be like for her, and what gets in the way of it.",
          "He wants to go back to the choir but the bus doesn't run in the evenings.",
          "Next visit on 14 March at 10.30; I will bring the form and the list of groups in town.",
          "Phone call with the nurse, who will see him about the new tablets on Friday.",
          "In this case the support plan was written in 2019 and nobody has asked him about it since.",
          "What she needs most, she told me, is somebody who listens before they write things down.",
          "The engine failed to start, so I was twenty minutes late and we had less time than planned.",
          "He showed me the garden, where he grows beans and potatoes for half the street.",
          "There was no answer at the door; I left a card and will try again tomorrow afternoon.",
          "The team spoke about how the meeting could be held at a time that suits the family.",
          "They have lived on the estate for eleven years and know most of the neighbours by name.",
          "He isn't sure about the course but would like to see the workshop before he decides.",
          "We agreed that I'd ring the benefits office with her on the line, not on her behalf.");

  private static final List<String> SWEDISH_SENTENCES =
      List.of(
          "Jag träffade Elsa hemma i dag och vi pratade om brevet från kommunen.",
          "Hon berättade att värmen har varit avstängd sedan i tisdags och att värden inte svarar.",
          "Hennes bror kommer förbi på söndagarna och då lagar de mat tillsammans.",
          "Vi gick igenom hur en bra vecka skulle se ut för henne och vad som står i vägen.",
          "Han vill gärna tillbaka till kören men bussen går inte på kvällarna.",
          "Nästa besök den 14 mars klockan 10.30; jag tar med blanketten och listan över föreningar.",
          "Samtal med sjuksköterskan som ska träffa honom om de nya tabletterna på fredag.",
          "Det hon behöver mest, sade hon, är någon som lyssnar innan de skriver ner saker.",
          "Han visade mig trädgården där han odlar bönor och potatis åt halva gatan.",
          "Ingen öppnade dörren; jag lämnade ett kort och försöker igen i morgon eftermiddag.",
          "Arbetslaget talade om hur mötet kan hållas på en tid som passar familjen.",
          "De har bott i området i elva år och känner de flesta grannarna vid namn.");

  private static final List<String> QUALITIES =
      List.of(
          "challenging",
          "complex",
          "chaotic",
          "entrenched",
          "problematic",
          "difficult",
          "resistant",
          "manipulative",
          "dysfunctional",
          "unrealistic",
          "inappropriate",
          "demanding",
          "high-risk",
          "low functioning",
          "hard to reach",
          "non-compliant",
          "treatment resistant",
          "unmotivated",
          "vulnerable",
          "disengaged",
          "deprived",
          "disadvantaged",
          "needy",
          "volatile",
          "aggressive",
          "disruptive",
          "attention seeking",
          "work-shy",
          "anti-social",
          "antisocial",
          "maladaptive",
          "deviant",
          "delusional",
          "hostile",
          "uncooperative",
          "poor",
          "limited",
          "severe",
          "utsatt",
          "resurssvag",
          "vårdtung",
          "utåtagerande",
          "problemskapande",
          "omotiverad",
          "svår");

  private static final List<String> THINGS =
      List.of(
          "behaviour",
          "behaviours",
          "family",
          "families",
          "needs case",
          "lifestyle",
          "client",
          "clients",
          "service user",
          "service users",
          "patient",
          "individual",
          "individuals",
          "mother",
          "father",
          "parents",
          "child",
          "youth",
          "adolescent",
          "offender",
          "tenant",
          "claimant",
          "placement",
          "presentation",
          "personality",
          "attitude",
          "mindset",
          "background",
          "household",
          "community",
          "group",
          "insight",
          "engagement",
          "compliance",
          "motivation",
          "coping skills",
          "boundaries",
          "judgement",
          "hygiene",
          "resident",
          "brukare",
          "klient",
          "person",
          "familj",
          "ungdom",
          "beteende",
          "man's behaviour",
          "woman's behaviour");

  private static final List<String> BEGINNINGS =
      List.of("lack of", "failure of", "in denial of", "refuses any", "at risk of", "saknar");

  private static final int HIT_EVERY = 500;

  private final boolean hits;

  Notes(boolean hits) {
    this.hits = hits;
  }

  /** The first so many expressions of a list that is always the same. */
  static List<String> expressions(int count) {
    Set<String> all = new LinkedHashSet<>(QUALITIES);
    for (int i = 0; all.size() < count; i++) {
      String thing = THINGS.get(i % THINGS.size());
      int at = i / THINGS.size();
      boolean begins = at < BEGINNINGS.size();
      all.add(
          begins
              ? BEGINNINGS.get(at) + " " + thing
              : QUALITIES.get((at - BEGINNINGS.size()) % QUALITIES.size()) + " " + thing);
    }
    return List.copyOf(all).subList(0, count);
  }

  /** These expressions as a lexicon. */
  static Lexicon lexicon(List<String> expressions) {
    List<LexiconEntry> entries = new ArrayList<>();
    for (String expression : expressions) {
      entries.add(
          LexiconEntry.builder()
              .id("en.x" + entries.size())
              .language("en")
              .expression(expression)
              .addFraming(Framing.LABEL)
              .why("Made up.")
              .alternative("What …?")
              .addSource("none")
              .found(expression)
              .silent("Nothing.")
              .build());
    }
    return Lexicon.of("made up", "1", Locale.ENGLISH, entries);
  }

  /** A text of this kind, of this length in UTF-16 code units. */
  String text(int length) {
    SplittableRandom random = new SplittableRandom(770492);
    List<String> planted = expressions(500);
    boolean swedish = this == SWEDISH || this == DECOMPOSED;
    List<String> sentences = swedish ? SWEDISH_SENTENCES : ENGLISH_SENTENCES;
    StringBuilder text = new StringBuilder();
    int next = HIT_EVERY;
    while (text.length() < length) {
      text.append(sentences.get(random.nextInt(sentences.size())));
      if (this == ASTRAL) {
        text.append(" 🙂");
      }
      if (hits && text.length() > next) {
        text.append(swedish ? " Enligt anteckning: " : " Noted as ");
        text.append(planted.get(random.nextInt(planted.size()))).append('.');
        next += HIT_EVERY;
      }
      text.append(random.nextInt(6) == 0 ? '\n' : ' ');
    }
    return switch (this) {
      case TYPESET -> text.toString().replace("'", "’").replace("; ", " – ").substring(0, length);
      case DECOMPOSED -> Normalizer.normalize(text, Normalizer.Form.NFD).substring(0, length);
      default -> text.substring(0, length);
    };
  }
}
