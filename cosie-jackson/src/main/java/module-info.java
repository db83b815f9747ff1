/**
 * The JSON documents: start with {@link eu.cosie.jackson.CaseRecords}. A host that has a Jackson
 * mapper of its own finds {@link eu.cosie.jackson.CosieModule} there.
 */
@org.jspecify.annotations.NullMarked
module eu.cosie.jackson {
  requires transitive eu.cosie.core;
  requires transitive eu.cosie.rules;
  requires tools.jackson.core;
  requires transitive tools.jackson.databind;

  exports eu.cosie.jackson;

  provides tools.jackson.databind.JacksonModule with
      eu.cosie.jackson.CosieModule;
}
