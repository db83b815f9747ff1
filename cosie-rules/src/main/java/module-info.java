/** Reframing, policies and texts: start with {@link eu.cosie.rules.reframing.Reframer}. */
@org.jspecify.annotations.NullMarked
module eu.cosie.rules {
  requires transitive eu.cosie.core;
  requires de.siegmar.fastcsv;
  requires org.slf4j;
  requires static java.compiler;
  requires static org.immutables.value.annotations;

  exports eu.cosie.rules.policy;
  exports eu.cosie.rules.principle;
  exports eu.cosie.rules.reframing;
  exports eu.cosie.rules.text;
}
