/**
 * The immutable model of asset-based co-creation: start with {@link
 * eu.cosie.core.record.CaseRecord}.
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
