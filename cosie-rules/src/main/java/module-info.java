/**
 * The map of the rules. Each package holds one idea:
 *
 * <pre>
 * table ← {text, language}
 * {table, language} ← reframing
 * balance ← {reframing, principle}
 * table ← policy ← principle
 * </pre>
 *
 * <ul>
 *   <li>{@link eu.cosie.rules.reframing}: from a record to a draft; start with {@link
 *       eu.cosie.rules.reframing.Reframer};
 *   <li>{@link eu.cosie.rules.policy}: what a rule, a policy and a report are;
 *   <li>{@link eu.cosie.rules.balance}: how decisions fall between power overtake and letting
 *       alone;
 *   <li>{@link eu.cosie.rules.principle}: the built-in rules; start with {@link
 *       eu.cosie.rules.principle.CoCreationPolicy};
 *   <li>{@link eu.cosie.rules.text}: the words people read, one {@link eu.cosie.rules.text.Texts}
 *       per language;
 *   <li>{@link eu.cosie.rules.language}: expressions that frame people by what they lack, in a
 *       {@link eu.cosie.rules.language.Lexicon} that practitioners edit, and the {@link
 *       eu.cosie.rules.language.Scanner} that finds them;
 *   <li>{@code eu.cosie.rules.table}: the CSV files practitioners edit; not exported.
 * </ul>
 *
 * <p>Everything here is a pure function of its arguments, immutable and thread-safe. The allowed
 * directions are a test: {@code ArchitectureTest}.
 */
@org.jspecify.annotations.NullMarked
module eu.cosie.rules {
  requires transitive eu.cosie.core;
  requires de.siegmar.fastcsv;
  requires org.slf4j;
  requires static java.compiler;
  requires static org.immutables.value.annotations;

  exports eu.cosie.rules.balance;
  exports eu.cosie.rules.language;
  exports eu.cosie.rules.policy;
  exports eu.cosie.rules.principle;
  exports eu.cosie.rules.reframing;
  exports eu.cosie.rules.text;
}
