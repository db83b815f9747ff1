package eu.cosie.rules.policy;

import eu.cosie.core.assessment.Draft;
import eu.cosie.core.id.RuleId;
import eu.cosie.core.wording.Phrase;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

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
 * <p>What a host may choose, such as a threshold, is a parameter, and part of what the rule is:
 *
 * <pre>{@code
 * static Rule answeredWithin(int days) {
 *   return Rule.named("our.answered", Principle.SHARED_DECISIONS, Severity.CONCERN)
 *       .source("our charter of 2026")
 *       .reads("decisions.on")
 *       .with("days", days)
 *       .check((draft, verdict) -> ...);
 * }
 * }</pre>
 *
 * <p>Its texts have the keys {@code rule.ID.title}, {@code rule.ID.because}, {@code
 * rule.ID.explanation} and {@code rule.ID.next}, the last two also with {@code .VARIANT} behind
 * them for each variant that the check names, see {@link Verdict}; what only commends needs no
 * {@code next}. Texts do not know parameters: a check that wants one told gives it as an argument.
 * Two rules are equal when their ids, severities and parameters are: an id names one check and no
 * other. Immutable and thread-safe, as long as its check is.
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
  // The severity that the check speaks of, whatever it was changed to.
  private final Severity written;
  private final String source;
  private final List<String> reads;
  private final Map<String, String> parameters;
  private final Check check;
  // Made once: most rules find nothing in most records, and say the same of different ones.
  private final Outcome honoured;
  private final Outcome notApplicable;
  private final Keys plain;
  private final Map<String, Keys> keys = new ConcurrentHashMap<>();

  private Rule(Builder builder, Severity severity, Check check) {
    this.id = builder.id;
    this.principle = builder.principle;
    this.severity = severity;
    this.written = builder.severity;
    this.source = builder.source;
    this.reads = builder.reads;
    this.parameters = Collections.unmodifiableMap(new TreeMap<>(builder.parameters));
    this.check = check;
    this.plain = keysOf("");
    this.honoured = ImmutableOutcome.of(id, true, List.of(), List.of());
    this.notApplicable = ImmutableOutcome.of(id, false, List.of(), List.of());
  }

  /**
   * Begins a rule.
   *
   * @param id as in {@link RuleId}
   * @param severity of its findings, the gravest of them where they differ
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

  /** How much its findings weigh at most; commendations weigh nothing. */
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

  /** What a host chose, by name and in the order of the names; empty for most rules. */
  public Map<String, String> parameters() {
    return parameters;
  }

  /** What it is called. */
  public Phrase title() {
    return Phrase.of(key("title", ""));
  }

  /** Why it is there. */
  public Phrase because() {
    return Phrase.of(key("because", ""));
  }

  /**
   * The same rule with another severity. What weighed as much as the rule weighs that much; what
   * weighed less stays as it is, but never weighs more than the rule.
   *
   * @throws IllegalArgumentException if one of the severities is {@link Severity#COMMENDATION} and
   *     the other is not: praise is no degree of blame
   */
  public Rule withSeverity(Severity severity) {
    if ((severity == Severity.COMMENDATION) != (this.severity == Severity.COMMENDATION)) {
      throw new IllegalArgumentException(id + " from " + this.severity + " to " + severity);
    }
    Builder builder = new Builder(id, principle, written);
    builder.source = source;
    builder.reads = reads;
    builder.parameters.putAll(parameters);
    return new Rule(builder, severity, check);
  }

  /** What comes of it on a draft and its record. */
  public Outcome on(Draft draft) {
    return new Verdict(draft).on(this);
  }

  void look(Draft draft, Verdict verdict) {
    check.check(draft, verdict);
  }

  Outcome honoured() {
    return honoured;
  }

  Outcome notApplicable() {
    return notApplicable;
  }

  /** The severity it was written with, whatever it is now: that of findings that name none. */
  Severity written() {
    return written;
  }

  /** How much a finding weighs that the check calls this severe. */
  Severity weigh(Severity severity) {
    boolean gravest = severity.compareTo(written) <= 0;
    return gravest || severity.compareTo(this.severity) < 0 ? this.severity : severity;
  }

  Keys keys(String variant) {
    Keys known = variant.isEmpty() ? plain : keys.get(variant);
    return known != null ? known : keys.computeIfAbsent(variant, this::keysOf);
  }

  private Keys keysOf(String variant) {
    return new Keys(id, principle, key("explanation", variant), key("next", variant));
  }

  private String key(String what, String variant) {
    return "rule." + id.value() + "." + what + (variant.isEmpty() ? "" : "." + variant);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Rule that
        && id.equals(that.id)
        && severity == that.severity
        && parameters.equals(that.parameters);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, severity, parameters);
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
    private final Map<String, String> parameters = new TreeMap<>();
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
     * What a host chose.
     *
     * @param name of the parameter; told again, it is replaced
     * @param value a number, word or constant, kept as its text
     */
    public Builder with(String name, Object value) {
      parameters.put(name, value.toString());
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
      return new Rule(this, severity, check);
    }
  }
}
