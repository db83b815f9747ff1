/** Generated records and the laws: start with {@code eu.cosie.testkit.CosieDomain}. */
@org.jspecify.annotations.NullMarked
module eu.cosie.testkit {
  requires transitive eu.cosie.core;
  requires transitive eu.cosie.rules;
  requires transitive eu.cosie.jackson;
  requires transitive net.jqwik.api;
  requires transitive org.assertj.core;

  exports eu.cosie.testkit;
  exports eu.cosie.testkit.assertion;
  exports eu.cosie.testkit.contract;
}
