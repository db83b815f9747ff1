/** Reframing, policies and texts: start with {@code eu.cosie.rules.reframing.Reframer}. */
@org.jspecify.annotations.NullMarked
module eu.cosie.rules {
  requires transitive eu.cosie.core;
  requires de.siegmar.fastcsv;
  requires org.slf4j;
  requires static java.compiler;
  requires static org.immutables.value.annotations;
}
