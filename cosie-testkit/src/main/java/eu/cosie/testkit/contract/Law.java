package eu.cosie.testkit.contract;

/**
 * The laws of this library: what holds on every record, and what each of them protects, in the
 * words of the seeds (seed 000 redefines co-creation, seed 003 tells of the pilots). A property
 * that fails says which law broke, on which elements, and what that law is there for.
 */
public enum Law {
  /** The draft's risks and assets are the record's, each once. */
  NO_RISK_IS_LOST(
      1,
      "no risk is lost",
      "No to ignoring ‘risk’",
      "000",
      "whatever else is said, a recorded harm and a recorded asset stay in sight, whole"),
  /** What a draft names or quotes is the record's; what is new is marked as such. */
  NOTHING_IS_INVENTED(
      2,
      "nothing is invented",
      "what is wrong with them",
      "000",
      "nobody is ascribed an asset, a goal, words or a motive that nobody recorded"),
  /** Quoted own voice is neither altered nor flagged. */
  THE_PERSONS_WORDS_ARE_THEIRS(
      3,
      "the person's words are theirs",
      "asset holders with legitimate knowledge",
      "000",
      "what a person said in their own words is passed on to the letter and never corrected"),
  /** A risk that demands safeguarding has it first, and is asked about first. */
  SAFEGUARD_STANDS(
      4,
      "safeguard stands",
      "No to ignoring ‘risk’",
      "000",
      "looking at strengths never delays what keeps somebody from harm today"),
  /** Nobody else's judgement counts or takes anything away. */
  ONLY_THE_PERSON_JUDGES(
      5,
      "only the person judges",
      "needs they themselves judge to be important",
      "000",
      "whether a need matters is for the person alone to say"),
  /** No question goes where it could do harm, and protected voices stay unseen. */
  NO_QUESTION_ENDANGERS(
      6,
      "no question endangers",
      "develop meaningful relationships with people",
      "000",
      "asking must not tell a person's worries to others, nor anything to whom they fear"),
  /** Barred assets are set aside and nothing rests on them. */
  BARRED_ASSETS_ARE_NEVER_DRAWN_ON(
      7,
      "barred assets are never drawn on",
      "positive relationships, communities",
      "000",
      "help through a tie that does harm, or that is not wanted, is no help"),
  /** Reframing again changes nothing, and reframing never alters its record. */
  STABLE(
      8,
      "stable",
      "how it’s assessed, the language used to describe it",
      "000",
      "a new way of seeing stands beside what is recorded and does not rewrite it"),
  /** Permuting the lists of a record permutes what is said. */
  ORDER_DOES_NOT_MATTER(
      9,
      "order does not matter",
      "engaged with diverse stakeholders",
      "000",
      "who or what happens to be listed first weighs no more than the rest"),
  /** One more agreed and wanted asset makes nothing worse. */
  MORE_IS_NOT_WORSE(
      10,
      "more is not worse",
      "Yes to drawing on people’s wider assets",
      "000",
      "nobody loses support, or a say, because something good is there"),
  /** No valid record makes a check throw, and checking twice says the same. */
  TOTAL_AND_PURE(
      11,
      "total and pure",
      "even in contexts that look highly unpromising",
      "000",
      "every record gets an answer, the odd and empty ones too, and always the same"),
  /** All that is said has a reason that exists and a text. */
  EXPLAINED(
      12,
      "explained",
      "support to service actors in their development and reflexivity",
      "003",
      "whoever reads a finding can see why it is there and what to do next"),
  /** Policies combine as sets of rules do. */
  COMPOSITION(
      13,
      "composition",
      "what norms, values, behaviours it aims at",
      "003",
      "each place can put together its own policy and still know what it says"),
  /** Names do not count, and what is unrelated does not matter. */
  LOCAL(
      14,
      "local",
      "rigid thinking about individuals in targeted groups",
      "000",
      "what is said of one thing follows from it, not from labels or from what stands beside it"),
  /** Balance adds up over records. */
  BALANCE_MERGES(
      15,
      "balance merges",
      "neither gliding towards power overtake nor “let alone”",
      "003",
      "counting over many decisions hides neither edge"),
  /** Reading what was written gives an equal record. */
  ROUND_TRIP(
      16,
      "round trip",
      "legitimate the knowledge of people who receive public services",
      "000",
      "nothing that was recorded is lost between two systems"),
  /** Free text appears in no log line, exception, problem or description of an object. */
  PRIVATE(
      17,
      "private",
      "a moral intention to enhance user control over their lives",
      "003",
      "what a person said is seen where it was meant to be seen"),
  /** The scanner finds what its definition says. */
  SCANNER_IS_ITS_SPECIFICATION(
      18,
      "the scanner is its specification",
      "the language used to describe it",
      "000",
      "words are flagged for a reason that anybody can check"),
  /** The reader's language changes rendered text only. */
  LANGUAGE_NEUTRAL(
      19,
      "language-neutral",
      "contextual variations and similarities in how co-creation is understood",
      "003",
      "readers of different languages are told the same"),
  /** Proposals and questions honour no rule. */
  ONLY_FACTS_HONOUR(
      20,
      "only facts honour",
      "how it is implemented in practice",
      "003",
      "a good intention is not yet good practice");

  private final int number;
  private final String title;
  private final String seedPhrase;
  private final String seed;
  private final String protects;

  Law(int number, String title, String seedPhrase, String seed, String protects) {
    this.number = number;
    this.title = title;
    this.seedPhrase = seedPhrase;
    this.seed = seed;
    this.protects = protects;
  }

  /** Its number, 1 to 20. */
  public int number() {
    return number;
  }

  /** The law in a few words. */
  public String title() {
    return title;
  }

  /** The words of a seed that it protects, to the letter. */
  public String seedPhrase() {
    return seedPhrase;
  }

  /** Which seed they are from, {@code 000} or {@code 003}. */
  public String seed() {
    return seed;
  }

  /** What it protects. */
  public String protects() {
    return protects;
  }

  /** All of this in one sentence, as failures tell it. */
  @Override
  public String toString() {
    return "law "
        + number
        + ", "
        + title
        + "; it protects “"
        + seedPhrase
        + "” (seed "
        + seed
        + "): "
        + protects;
  }
}
