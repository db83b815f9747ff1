package eu.cosie.testkit;

import java.util.List;
import java.util.Map;

/**
 * What people say and write in one language. Worries are worded the way professionals record them,
 * so that there is something to reframe; all else the way people speak of their own lives.
 *
 * @param worries about harm
 * @param wants needs, goals, views
 * @param strengths assets
 * @param deeds decisions, responses, barriers, reasons
 */
record Sayings(
    List<String> worries, List<String> wants, List<String> strengths, List<String> deeds) {

  private static final Sayings ENGLISH =
      new Sayings(
          List.of(
              "Refuses help with hygiene and is non-compliant with the care plan.",
              "High risk of falls because she insists on cooking herself.",
              "Prolific offender, poor motivation to change.",
              "Hard to reach and manipulative. DNA'd twice.",
              "Isolated, lacks a network, not able to take initiatives.",
              "Attention-seeking outbursts towards staff.",
              "Rent arrears of three months; the landlord has given notice.",
              "Said on Friday that he would end it, and has a plan.",
              "His brother takes the pension money on the day it comes.",
              "Further complaints may bring criticism upon the unit.",
              "Suffers from mood swings. Given limited resources we cannot allow exceptions.",
              "Fell in the bathroom in January.",
              "In denial about the drinking."),
          List.of(
              "To be warm, and to be asked first",
              "To decide in my own kitchen",
              "I want to see my daughter on Sundays",
              "Run the bike workshop on Saturdays",
              "That someone listens before they lift me",
              "A door I can lock",
              "I am not difficult. I am cold and nobody asks.",
              "They wrote that I am hard to reach. I have no phone credit.",
              "To be called by my name",
              "Work that fits my back"),
          List.of(
              "Cooks her grandmother's recipes and teaches them",
              "Knows the early signs of a bad day and what stops it",
              "Fixes bikes",
              "Drives to choir practice on Thursdays",
              "The time bank lends tools",
              "Speaks three languages",
              "A garden two doors away",
              "Has been through it and came out",
              "The enabling fund",
              "A sofa for the night"),
          List.of(
              "Time of the shower",
              "Who cooks",
              "Hours of assistance",
              "Where to do the unpaid work",
              "Lifting is agreed aloud before it starts",
              "Two assistants cover three people in the mornings",
              "Routines follow the unit's view of cleanliness",
              "The court's sentence",
              "Ring her sister and agree where to sleep tonight",
              "Nobody had time to ask"));

  private static final Sayings SWEDISH =
      new Sayings(
          List.of(
              "Vägrar ta emot hjälp med hygienen och följer inte vårdplanen.",
              "Stor fallrisk eftersom hon envisas med att laga mat själv.",
              "Isolerad, saknar nätverk, klarar inte att ta egna initiativ.",
              "Brister i motivation, uteblir från möten.",
              "Hyresskuld på tre månader.",
              "Har sagt att han inte orkar leva och har en plan."),
          List.of(
              "Att få ha det varmt, och att bli tillfrågad först",
              "Att bestämma i mitt eget kök",
              "Jag vill träffa min dotter på söndagar",
              "Att någon lyssnar innan de lyfter mig",
              "Jag är inte besvärlig. Jag fryser och ingen frågar."),
          List.of(
              "Lagar mormors recept och lär ut dem",
              "Kören på torsdagar",
              "Kan laga cyklar",
              "Grannens kolonilott"),
          List.of(
              "Tid för dusch",
              "Vem som lagar maten",
              "Två assistenter på tre personer om morgnarna",
              "Vi kommer överens högt innan vi lyfter"));

  private static final Sayings POLISH =
      new Sayings(
          List.of("Odmawia pomocy i nie współpracuje.", "Zaległości w czynszu od trzech miesięcy."),
          List.of("Chcę sama decydować w mojej kuchni", "Żeby ktoś zapytał, zanim zamknie drzwi"),
          List.of("Piecze chleb dla całej klatki", "Klub seniora przy ulicy Łąkowej"),
          List.of("Godzina kąpieli", "Za mało ludzi na dyżurze"));

  private static final Sayings HUNGARIAN =
      new Sayings(
          List.of("Nem működik együtt a családsegítővel.", "Három havi lakbérrel tartozik."),
          List.of("Szeretném a saját kertemet művelni", "Hogy előbb megkérdezzenek"),
          List.of("Ért a méhekhez", "A szomszédok közös műhelye"),
          List.of("Ki vezeti a háztartást", "Kevés az idő és a munkatárs"));

  private static final Sayings ARABIC =
      new Sayings(
          List.of("يرفض المساعدة ولا يحضر المواعيد.", "ديون إيجار لثلاثة أشهر."),
          List.of("أريد أن أقرر في مطبخي", "أن يسألني أحد أولاً"),
          List.of("تخبز الخبز وتعلّم الجيران", "الجمعية في الحي"),
          List.of("موعد الاستحمام", "لا وقت كافٍ لدى الموظفين"));

  private static final Sayings JAPANESE =
      new Sayings(
          List.of("支援を拒否し、約束を守らない。", "家賃を三か月滞納している。"),
          List.of("自分の台所のことは自分で決めたい", "まず私に聞いてほしい"),
          List.of("自転車を直せる", "木曜日の合唱団"),
          List.of("お風呂の時間", "朝は職員が足りない"));

  private static final Map<String, Sayings> BY_LANGUAGE =
      Map.of(
          "en", ENGLISH, "sv", SWEDISH, "pl", POLISH, "hu", HUNGARIAN, "ar", ARABIC, "ja",
          JAPANESE);

  static final List<Sayings> ALL = List.of(ENGLISH, SWEDISH, POLISH, HUNGARIAN, ARABIC, JAPANESE);

  /** Languages of records, the frequent ones more than once; the last has no sayings of its own. */
  static final List<String> TAGS =
      List.of(
          "en",
          "en",
          "en",
          "en",
          "en",
          "sv",
          "sv",
          "sv",
          "sv-SE",
          "en-GB",
          "pl",
          "hu",
          "ar",
          "ja",
          "zh-Hant-TW");

  /** As short as a text can be. */
  static final List<String> SHORTEST =
      List.of("a", "?", "x", "7", "é", "字", "م", "{", "'", "\\", "\uD83D\uDEB2", "\u0301", "-");

  /** What breaks programs that take texts for something else. */
  static final List<String> ODDITIES =
      List.of(
          "{0}",
          "{1,number}",
          "'{'",
          "''",
          "${x}",
          "%s%n",
          "\"",
          "\\",
          "\\u0041",
          "\\n",
          "\t",
          "\r\n",
          "\n\n",
          "\u2028",
          "\u0085",
          "\u001B[31m",
          "\u0007",
          "\u0000",
          "\u202E",
          "\u2066",
          "\u200F",
          "\u200B",
          "\u200D",
          "\u00AD",
          "\u00A0",
          "\uFEFF",
          "<script>",
          "</td>&amp;",
          "]]>",
          "`|*_#",
          "=1+1",
          "e\u0301",
          "A\u030A",
          "\u1E69\u0323",
          "\uD835\uDC9C",
          "\uD842\uDFB7",
          "\uD83D\uDC69\uD83C\uDFFD\u200D\uD83E\uDDBD",
          "\uFB01",
          "\u0130",
          "\u1E9E",
          " \u0301",
          "\u2019",
          "\u2010");

  static final List<String> PEOPLE =
      List.of(
          "Elin",
          "Dean",
          "Karin",
          "Amir",
          "Lotta",
          "Sofia",
          "Jonas",
          "Priya",
          "Kev",
          "Mia",
          "Åsa",
          "Özlem",
          "Zsófia",
          "István",
          "Ágnes",
          "Łukasz",
          "Ewa",
          "Żaneta",
          "ليلى",
          "يوسف",
          "健",
          "葉子",
          "Siobhán",
          "Jean-Pierre",
          "Ms O'Neill",
          "Björn",
          "Nguyễn",
          "Ioana",
          "Teo",
          "Maire");

  static final List<String> COMMUNITIES =
      List.of(
          "Gospel choir at the parish house",
          "Time bank",
          "Football team of her daughter",
          "Kolonilottsföreningen",
          "Klub seniora",
          "Kertbarátok",
          "جمعية الحي",
          "合唱団",
          "Repair café",
          "Neighbours on the third floor",
          "Recovery group",
          "Roma women's circle");

  static final List<String> ORGANISATIONS =
      List.of(
          "The court",
          "Probation service",
          "Municipality",
          "Hemtjänsten Öster",
          "Housing association",
          "Jobcentre",
          "Ośrodek pomocy",
          "Családsegítő",
          "Library",
          "市役所",
          "Credit union",
          "Law centre");

  static final List<String> TITLES =
      List.of(
          "case manager",
          "personal assistant",
          "mother",
          "friend from the choir",
          "enhetschef",
          "volunteer mentor",
          "LSS case officer",
          "neighbour",
          "kurator");

  static Sayings in(String language) {
    int dash = language.indexOf('-');
    String primary = dash < 0 ? language : language.substring(0, dash);
    return BY_LANGUAGE.getOrDefault(primary, ENGLISH);
  }
}
