package eu.cosie.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.cosie.core.id.Problem;
import eu.cosie.core.pilot.PilotProfile;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.record.InvalidRecordException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.databind.node.ObjectNode;

/** Records and profiles within a host's own objects. */
class CosieModuleTest {

  private static final JsonMapper MAPPER = JsonMapper.builder().findAndAddModules().build();

  static class Folder {
    public LocalDate openedOn = LocalDate.of(2026, 5, 31);
    public List<CaseRecord> caseRecords = List.of();
    public PilotProfile pilotProfile = Kept.pilot();
  }

  private static Folder folder(CaseRecord... records) {
    Folder folder = new Folder();
    folder.caseRecords = List.of(records);
    return folder;
  }

  @Test
  void a_mapper_that_looks_for_modules_finds_it() {
    CaseRecord record = CaseRecords.read(Cases.HULL);
    String json = MAPPER.writeValueAsString(record);
    assertThat(Tree.parse(json)).hasToString(Tree.parse(CaseRecords.toJson(record)).toString());
    assertThat(MAPPER.readValue(json, CaseRecord.class)).isEqualTo(record);
    assertThat(MAPPER.readValue(Cases.HULL, CaseRecord.class)).isEqualTo(record);
    assertThat(MAPPER.readValue(MAPPER.writeValueAsString(Kept.pilot()), PilotProfile.class))
        .isEqualTo(Kept.pilot());
  }

  @Test
  void the_hosts_naming_dates_and_typing_do_not_reach_into_a_document() {
    JsonMapper host =
        JsonMapper.builder()
            .addModule(new CosieModule())
            .propertyNamingStrategy(PropertyNamingStrategies.UPPER_SNAKE_CASE)
            .enable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .activateDefaultTyping(
                BasicPolymorphicTypeValidator.builder().allowIfBaseType(Object.class).build(),
                DefaultTyping.NON_FINAL)
            .build();
    CaseRecord record = CaseRecords.read(Cases.JONKOPING);
    String json = host.writeValueAsString(folder(record, record));
    assertThat(json)
        .contains(
            "\"OPENED_ON\":[2026,5,31]", "\"CASE_RECORDS\":", "\"PILOT_PROFILE\":{\"format\":")
        .containsPattern("\"on\":\"2026-\\d\\d-\\d\\d\"")
        .doesNotContain("ImmutableCaseRecord");
    Folder read = host.readValue(json, Folder.class);
    assertThat(read.caseRecords).containsExactly(record, record);
    assertThat(read.pilotProfile).isEqualTo(Kept.pilot());
  }

  @Test
  void a_document_goes_through_a_tree_and_its_extensions_stay_what_they_are() {
    CaseRecord record = CaseRecords.read(Cases.EVERY_MEMBER);
    JsonNode tree = MAPPER.valueToTree(record);
    assertThat(tree.at("/x-host/key/1").decimalValue()).hasToString("2.50");
    CaseRecord read = MAPPER.treeToValue(tree, CaseRecord.class);
    assertThat(read.toBuilder().extensions(record.extensions()).build()).isEqualTo(record);
    assertThat(read.extensions().get("x-host"))
        .isEqualTo("{\"key\":[1,2.50,0,1E+5,null],\"text\":\"é/\"}");
  }

  @Test
  void a_refusal_holds_every_problem_and_repeats_no_words() {
    String words = "she said so";
    String document =
        Cases.HULL
            .replace("\"MODERATE\"", "\"" + words + "\"")
            .replace("\"country\"", "\"" + words + "\"");
    JsonMapper host =
        JsonMapper.builder()
            .findAndAddModules()
            .enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();
    assertThatThrownBy(() -> host.readValue("{\"caseRecords\": [" + document + "]}", Folder.class))
        .isInstanceOf(DatabindException.class)
        .hasMessageNotContaining(words)
        .cause()
        .isInstanceOfSatisfying(
            InvalidRecordException.class,
            refusal ->
                assertThat(refusal.problems())
                    .isEqualTo(Cases.problemsOf(document))
                    .extracting(Problem::place)
                    .contains("/service/…", "/risks/0/level"));
    assertThatThrownBy(() -> host.readValue("{\"pilotProfile\": {}}", Folder.class))
        .isInstanceOf(DatabindException.class)
        .hasMessageContaining("pilotProfile")
        .cause()
        .isInstanceOf(InvalidDocumentException.class)
        .hasMessageContaining("/format: found nothing, expected cosie-pilot/1.0");
  }

  @Test
  void what_is_no_json_is_told_without_what_stands_there() {
    assertThatThrownBy(
            () -> MAPPER.readValue(Cases.HULL.replace("\"en\"", "Dean"), CaseRecord.class))
        .isInstanceOf(DatabindException.class)
        .hasMessageContaining("found no JSON at line 4")
        .hasMessageNotContaining("Dean");
    assertThatThrownBy(() -> MAPPER.readValue("[".repeat(100_000), CaseRecord.class))
        .isInstanceOf(JacksonException.class);
    assertThat(MAPPER.readValue("null", CaseRecord.class)).isNull();
  }

  @Test
  void a_document_goes_through_maps_lists_and_buffers() {
    CaseRecord record = CaseRecords.read(Cases.HULL);
    assertThat(MAPPER.convertValue(MAPPER.convertValue(record, Map.class), CaseRecord.class))
        .isEqualTo(record);
    Map<String, List<Optional<CaseRecord>>> nested = Map.of("a", List.of(Optional.of(record)));
    assertThat(
            MAPPER.<Map<String, List<Optional<CaseRecord>>>>readValue(
                MAPPER.writeValueAsString(nested), new TypeReference<>() {}))
        .isEqualTo(nested);
  }

  @Test
  void what_no_document_can_hold_is_a_refusal_like_others() {
    ObjectNode tree = MAPPER.valueToTree(CaseRecords.read(Cases.HULL));
    for (JsonNode value :
        List.of(
            tree.pojoNode(LocalDate.of(2026, 5, 31)),
            tree.pojoNode("she said so"),
            tree.binaryNode(new byte[] {1, 2}))) {
      tree.set("x-a", value);
      assertThatThrownBy(() -> MAPPER.treeToValue(tree, CaseRecord.class))
          .isInstanceOf(DatabindException.class)
          .hasMessageContaining("found a value that JSON does not have, expected JSON");
    }
    for (String number : List.of("1e99999999999", "1".repeat(5000))) {
      String document = Cases.HULL.replaceFirst("\\{", "{\"x-a\": " + number + ",");
      assertThatThrownBy(() -> MAPPER.readValue(document, CaseRecord.class))
          .isInstanceOf(DatabindException.class)
          .hasMessageContaining("number beyond all bounds")
          .hasMessageNotContaining(number);
    }
  }

  @Test
  void a_host_sets_the_limits_of_its_documents() {
    CaseRecord record = CaseRecords.read(Cases.HULL);
    JsonMapper host =
        JsonMapper.builder()
            .findAndAddModules()
            .addModule(
                new CosieModule(Limits.standard().withLength(20_000).withDepth(10).withProblems(2)))
            .build();
    String document = host.writeValueAsString(record);
    assertThat(host.readValue(document, CaseRecord.class)).isEqualTo(record);
    // It is the host's mapper that reads the spaces.
    assertThat(host.readValue(" ".repeat(20_000) + document, CaseRecord.class)).isEqualTo(record);
    String longer = document.replaceFirst("\\{", "{\"x-a\":\"" + "a".repeat(20_000) + "\",");
    assertThat(MAPPER.readValue(longer, CaseRecord.class).extensions()).hasSize(1);
    assertThatThrownBy(() -> host.readValue(longer, CaseRecord.class))
        .isInstanceOf(DatabindException.class)
        .hasMessageContaining("found more than 20000 characters, expected no more");
    assertThatThrownBy(() -> host.readValue("{}", CaseRecord.class))
        .hasMessageContaining("more than 2 problems");
    CaseRecord deep =
        record.toBuilder().putExtension("x-a", "[".repeat(10) + "]".repeat(10)).build();
    assertThat(MAPPER.writeValueAsString(deep)).contains("[[[[[[[[[[]]]]]]]]]]");
    assertThatThrownBy(() -> host.writeValueAsString(deep))
        .isInstanceOf(DatabindException.class)
        .hasCauseInstanceOf(InvalidRecordException.class);
  }

  @Test
  void an_extension_that_is_no_json_is_not_written() {
    CaseRecord record = CaseRecords.read(Cases.HULL).toBuilder().putExtension("x-a", "{").build();
    try (JsonGenerator out = MAPPER.createGenerator(new java.io.StringWriter())) {
      assertThatThrownBy(() -> MAPPER.writeValue(out, record))
          .isInstanceOf(DatabindException.class)
          .hasCauseInstanceOf(InvalidRecordException.class);
    }
  }
}
