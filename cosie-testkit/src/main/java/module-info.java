/** Generated records and the laws: start with {@code eu.cosie.testkit.CosieDomain}. */
@org.jspecify.annotations.NullMarked
module eu.cosie.testkit {
  requires transitive eu.cosie.core;
  requires transitive eu.cosie.rules;
  requires transitive eu.cosie.jackson;
  requires transitive net.jqwik.api;

  exports eu.cosie.testkit;
}
