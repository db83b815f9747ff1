package eu.cosie.rules.policy;

import eu.cosie.core.assessment.Draft;
import eu.cosie.core.id.RuleId;
import eu.cosie.core.wording.Phrase;
import java.util.List;

/**
 * A check with an id, a principle and a source, that describes itself. A host writes one as the
 * built-in ones are written:
 *
 * <pre>{@code
 * static final Rule HEARD =
 *     Rule.named("voice.heard", Principle.LEGITIMATE_KNOWLEDGE, Severity.BREACH)
 *         .source("seed 000: legitimate knowledge")
 *         .reads("voice")
 *         .check(
 *             (draft, verdict) -> {
 *               verdict.applies(); // without it, a rule that finds nothing is not applicable
 *               if (!draft.record().isBeneficiaryHeard()) {
 *                 verdict.finds(draft.record().beneficiary());
 *               }
 *             });
 * }</pre>
 *
 * <p>Its texts have the keys {@code rule.ID.title}, {@code rule.ID.because}, {@code
 * rule.ID.explanation} and {@code rule.ID.next}. Immutable and thread-safe, as long as its check
 * is.
 */
public final class Rule {

  /**
   * Looks at a draft and its record and says what it finds; pure, and throws for no valid record.
   */
  @FunctionalInterface
  public interface Check {

    /** Looks, and tells the verdict. */
    void check(Draft draft, Verdict verdict);
  }

  private final RuleId id;
  private final Principle principle;
  private final Severity severity;
  private final String source;
  private final List<String> reads;
  private final Check check;

  private Rule(Builder builder, Check check) {
    this.id = builder.id;
    this.principle = builder.principle;
    this.severity = builder.severity;
    this.source = builder.source;
    this.reads = builder.reads;
    this.check = check;
  }

  /**
   * Begins a rule.
   *
   * @param id as in {@link RuleId}
   * @param severity of its findings
   * @throws IllegalArgumentException if the id has another form
   */
  public static Builder named(String id, Principle principle, Severity severity) {
    return new Builder(RuleId.of(id), principle, severity);
  }

  /** Names the rule. */
  public RuleId id() {
    return id;
  }

  /** What it protects. */
  public Principle principle() {
    return principle;
  }

  /** How much its findings weigh. */
  public Severity severity() {
    return severity;
  }

  /** The seed, law or literature it rests on. */
  public String source() {
    return source;
  }

  /** The attributes of the record it reads, by their names in the document. */
  public List<String> reads() {
    return reads;
  }

  /** What it is called. */
  public Phrase title() {
    return says("title");
  }

  /** Why it is there. */
  public Phrase because() {
    return says("because");
  }

  /** What comes of it on a draft and its record. */
  public Outcome on(Draft draft) {
    Verdict verdict = new Verdict(this, draft.record());
    check.check(draft, verdict);
    return verdict.outcome();
  }

  private Phrase says(String what) {
    return Phrase.of("rule." + id.value() + "." + what);
  }

  /** The id. */
  @Override
  public String toString() {
    return id.value();
  }

  /** Builds a rule. Mutable, and not thread-safe. */
  public static final class Builder {

    private final RuleId id;
    private final Principle principle;
    private final Severity severity;
    private String source = "";
    private List<String> reads = List.of();

    private Builder(RuleId id, Principle principle, Severity severity) {
      this.id = id;
      this.principle = principle;
      this.severity = severity;
    }

    /** The seed, law or literature it rests on. */
    public Builder source(String source) {
      this.source = source;
      return this;
    }

    /** The attributes of the record it reads, by their names in the document. */
    public Builder reads(String... attributes) {
      this.reads = List.of(attributes);
      return this;
    }

    /**
     * The rule that makes this check.
     *
     * @throws IllegalArgumentException if the rule has no source, or does not say what it reads
     */
    public Rule check(Check check) {
      if (source.isBlank() || reads.isEmpty()) {
        throw new IllegalArgumentException("a rule names its source and what it reads: " + id);
      }
      return new Rule(this, check);
    }
  }
}
