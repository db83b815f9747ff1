package eu.cosie.core.assessment;

/** What came of a person's answer to a draft. Immutable and thread-safe. */
public sealed interface Answer {

  /** The assessment with the answer in it. */
  StrengthsBasedAssessment assessment();

  /**
   * The person said yes, or yes with a but.
   *
   * @param assessment what they said yes to
   */
  record Accepted(Affirmed assessment) implements Answer {}

  /**
   * The person said no, or somebody else answered.
   *
   * @param assessment still a draft, with the answer in it, and a question to the beneficiary where
   *     somebody else answered
   */
  record Declined(Draft assessment) implements Answer {}
}
