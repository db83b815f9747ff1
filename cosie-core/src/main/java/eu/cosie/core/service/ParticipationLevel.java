package eu.cosie.core.service;

import java.util.Comparator;

/**
 * How far somebody takes part in a decision. The words stay distinct where the ranks are equal:
 * seed 003 calls co-determination, co-production and co-creation the stronger ones and ranks them
 * no further. Compare by {@link #rank()}, not by position.
 */
public enum ParticipationLevel {
  /** Not at all. */
  NONE(0, "none"),
  /** Is told. */
  INFORMED(1, "informed"),
  /** Is asked; others decide. */
  CONSULTED(2, "consulted"),
  /** Can move the decision. */
  INFLUENCE(3, "influence"),
  /** Takes part in it; the word of Jönköping's policy beside influence. */
  PARTICIPATION(3, "participation"),
  /** Decides together with others. */
  CO_DETERMINATION(4, "co-determination"),
  /** Decides and does together with others. */
  CO_PRODUCTION(4, "co-production"),
  /** Finds out, decides and does together with others. */
  CO_CREATION(4, "co-creation"),
  /** Decides alone. */
  OWN_DECISION(5, "own decision");

  /** By rank; words of the same rank in the order in which they are listed here. */
  public static final Comparator<ParticipationLevel> BY_RANK =
      Comparator.comparingInt(ParticipationLevel::rank).thenComparing(Comparator.naturalOrder());

  private final int rank;
  private final String word;

  ParticipationLevel(int rank, String word) {
    this.rank = rank;
    this.word = word;
  }

  /** From 0, not at all, to 5, decides alone; equal for words that no source ranks. */
  public int rank() {
    return rank;
  }

  /** The word the sources use, in English. */
  public String word() {
    return word;
  }

  /** Whether this ranks at least as high as the other. */
  public boolean reaches(ParticipationLevel other) {
    return rank >= other.rank;
  }
}
