/** The JSON documents: start with {@link eu.cosie.jackson.CaseRecords}. */
@org.jspecify.annotations.NullMarked
module eu.cosie.jackson {
  requires transitive eu.cosie.core;
  requires transitive eu.cosie.rules;
  requires tools.jackson.core;

  exports eu.cosie.jackson;
}
