/**
 * The map of the model. Each package holds one idea and knows only those left of it:
 *
 * <pre>
 * id ← wording ← party ← {asset, need, risk, service} ← record ← assessment
 *                                             service ← pilot
 * </pre>
 *
 * <ul>
 *   <li>{@link eu.cosie.core.id}: how things are named, and how a mistake in a record is told;
 *   <li>{@link eu.cosie.core.wording}: what is said, free of any language;
 *   <li>{@link eu.cosie.core.party}: who there is, in which roles, who said what, and the ties
 *       between them;
 *   <li>{@link eu.cosie.core.asset}: what people, communities and services bring;
 *   <li>{@link eu.cosie.core.need}: what must be met for a good life, and what the person wants;
 *   <li>{@link eu.cosie.core.risk}: harms as recorded, and the person's view of them;
 *   <li>{@link eu.cosie.core.service}: what is provided, who decides what with whom, what stands in
 *       the way;
 *   <li>{@link eu.cosie.core.record}: everything recorded about one person's situation, the
 *       aggregate a host hands over;
 *   <li>{@link eu.cosie.core.assessment}: the record reframed, as a draft until the person answers;
 *   <li>{@link eu.cosie.core.pilot}: how contexts understand and do co-creation, side by side.
 * </ul>
 *
 * <p>Everything here is immutable and thread-safe, and nothing here reads a clock, a locale or a
 * file. The allowed directions are a test: {@code ArchitectureTest}.
 */
@org.jspecify.annotations.NullMarked
@SuppressWarnings("module") // the module that shares the style of generated code is compiled later
module eu.cosie.core {
  requires transitive io.vavr;
  requires static transitive org.jspecify;
  requires static java.compiler;
  requires static org.immutables.value.annotations;

  exports eu.cosie.core to
      eu.cosie.rules;
  exports eu.cosie.core.asset;
  exports eu.cosie.core.assessment;
  exports eu.cosie.core.id;
  exports eu.cosie.core.need;
  exports eu.cosie.core.party;
  exports eu.cosie.core.pilot;
  exports eu.cosie.core.record;
  exports eu.cosie.core.risk;
  exports eu.cosie.core.service;
  exports eu.cosie.core.wording;
}
