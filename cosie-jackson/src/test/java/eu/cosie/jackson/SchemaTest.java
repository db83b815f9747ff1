package eu.cosie.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import eu.cosie.core.record.Affirmation;
import eu.cosie.core.record.CaseRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The schemas say what the readers do, in the judgement of a validator that is not ours. */
class SchemaTest {

  private static final CaseRecord HULL = CaseRecords.read(Cases.HULL);
  private static final SchemaRegistry JUDGE =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  /** What must be there only where the record, or what is beside it, has it. */
  private static final String OF_THE_RECORD =
      "/risks/[0-9]+/state|/risks/[0-9]+/appraisal/view(/text)?|/needs/[0-9]+/judgement|/affirmation"
          + "|/[a-zA-Z]+/[0-9]+/phrases(/(first|service))?";

  private static List<String> sound(Schema schema) {
    return switch (schema) {
      case CASE -> Cases.ALL;
      case ASSESSMENT ->
          List.of(
              Kept.json(Kept.draft(CaseRecords.read(Cases.EVERY_MEMBER))),
              Kept.json(Kept.draft(HULL)),
              Kept.json(Kept.answered(Kept.shortDraft(HULL), "yes-1", Affirmation.Answer.YES)));
      case REPORT -> List.of(Kept.json(Kept.report(HULL), HULL));
      case PILOT -> List.of(Pilots.toJson(Kept.pilot()));
    };
  }

  @ParameterizedTest
  @EnumSource
  void sound_documents_are_valid(Schema schema) {
    com.networknt.schema.Schema judge = JUDGE.getSchema(schema.toJson());
    for (String document : sound(schema)) {
      assertThat(judge.validate(document, InputFormat.JSON)).isEmpty();
    }
  }

  /**
   * What no schema can see: a member that stands twice, since validators are handed the last of
   * them; and that the record has what a document leaves out.
   */
  @ParameterizedTest
  @EnumSource
  void every_mistake_of_structure_is_invalid(Schema schema) {
    com.networknt.schema.Schema judge = JUDGE.getSchema(schema.toJson());
    String document = sound(schema).get(sound(schema).size() - 1);
    Predicate<String> mandatory =
        schema == Schema.CASE
            ? Mistake::isMandatory
            : place -> Kept.isMandatory(place) && !place.matches(OF_THE_RECORD);
    List<Mistake> mistakes =
        Mistake.in(document, mandatory).stream()
            .filter(mistake -> !mistake.what().equals("a member twice"))
            .toList();
    List<Mistake> unseen =
        mistakes.stream()
            .filter(
                mistake -> judge.validate(mistake.plantedIn(document), InputFormat.JSON).isEmpty())
            .toList();
    assertThat(unseen).isEmpty();
    assertThat(mistakes).hasSizeGreaterThan(100);
  }

  @ParameterizedTest
  @EnumSource
  void what_a_format_may_have_the_schema_describes_and_nothing_else(Schema schema) {
    String json = schema.toJson();
    assertThat(json)
        .startsWith("{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n")
        .contains("\"$id\": \"urn:cosie:" + schema.name().toLowerCase(Locale.ROOT) + ":1.0\"");
    Tree.parse(json)
        .walk(
            (place, tree) -> {
              if (place.matches("/properties/[^/]+|/\\$defs/[^/]+/properties/[^/]+")) {
                assertThat(tree.parts).as(place).anyMatch(part -> "description".equals(part.name));
              }
            });
    assertThat(json.split("\"type\": \"object\"", -1))
        .hasSameSizeAs(json.split("\"additionalProperties\": false", -1));
  }

  @Test
  void the_hosts_own_members_are_valid_at_the_root_of_a_record_only() {
    com.networknt.schema.Schema judge = JUDGE.getSchema(Schema.CASE.toJson());
    String own = "\"x-host\": {\"a\": [1, null]}, \"id\": \"hull-probation\"";
    String document = Cases.HULL.replace("\"id\": \"hull-probation\"", own);
    assertThat(judge.validate(document, InputFormat.JSON)).isEmpty();
    String within = Cases.HULL.replace("\"id\": \"dean\"", "\"x-host\": 1, \"id\": \"dean\"");
    assertThat(judge.validate(within, InputFormat.JSON)).isNotEmpty();
    String pilot = Pilots.toJson(Kept.pilot()).replace("\"id\"", "\"x-host\": 1, \"id\"");
    assertThat(JUDGE.getSchema(Schema.PILOT.toJson()).validate(pilot, InputFormat.JSON))
        .isNotEmpty();
  }

  @Test
  void each_description_is_of_something() {
    Set<String> described = new TreeSet<>();
    for (Schema schema : Schema.values()) {
      String root = schema.name().toLowerCase(Locale.ROOT);
      described.add(root);
      Matcher object = Pattern.compile("/properties|/\\$defs/([^/]+)/properties").matcher("");
      Tree.parse(schema.toJson())
          .walk(
              (place, tree) -> {
                int end = place.lastIndexOf('/');
                if (object.reset(place.substring(0, end)).matches()) {
                  String of = object.group(1) == null ? root : object.group(1);
                  described.add(of + "." + tree.name);
                }
              });
    }
    assertThat(new TreeSet<>(Schema.descriptions().stringPropertyNames())).isEqualTo(described);
  }

  /** {@code -Dgolden.write=true} accepts a change. */
  @ParameterizedTest
  @EnumSource
  void what_is_published_is_what_is_made(Schema schema) throws IOException {
    Path published = Path.of("../docs/schemas", schema.name().toLowerCase(Locale.ROOT) + ".json");
    if (Boolean.getBoolean("golden.write")) {
      Files.createDirectories(published.getParent());
      Files.writeString(published, schema.toJson());
    }
    assertThat(schema.toJson()).isEqualTo(Files.readString(published));
  }
}
