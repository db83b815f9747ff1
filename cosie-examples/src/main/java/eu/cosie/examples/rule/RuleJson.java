package eu.cosie.examples.rule;

import eu.cosie.examples.json.JsonLayout;
import eu.cosie.examples.page.Words;
import eu.cosie.rules.policy.Finding;
import eu.cosie.rules.policy.OpenElement;
import eu.cosie.rules.policy.Rule;
import eu.cosie.rules.text.Texts;
import java.io.StringWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Rules as an array in JSON. */
public final class RuleJson {

  private static final JsonFactory FACTORY = new JsonFactory();

  private RuleJson() {}

  /**
   * The array of these rules.
   *
   * @param inFull whether each comes with its examples
   */
  public static String of(List<Rule> rules, boolean inFull, Texts texts) {
    Words words = Words.ofNone(texts);
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JsonLayout.generator(out)) {
      json.writeStartArray();
      for (Rule rule : rules) {
        json.writeStartObject();
        json.writeStringProperty("rule", rule.id().value());
        json.writeStringProperty("principle", rule.principle().name());
        json.writeStringProperty("severity", rule.severity().name());
        json.writeStringProperty("atMost", RuleExample.atMost(rule).name());
        json.writeStringProperty("title", words.of(rule.title()));
        json.writeStringProperty("because", words.of(rule.because()));
        json.writeStringProperty("source", rule.source());
        json.writeArrayPropertyStart("reads");
        rule.reads().forEach(json::writeString);
        json.writeEndArray();
        json.writeObjectPropertyStart("parameters");
        rule.parameters().forEach(json::writeStringProperty);
        json.writeEndObject();
        if (inFull) {
          example("honours", RuleExample.thatHonours(rule), texts, json);
          example("breaches", RuleExample.thatBreaches(rule), texts, json);
        }
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    return out + "\n";
  }

  private static void example(String name, RuleExample example, Texts texts, JsonGenerator json) {
    Words words = new Words(example.record(), texts);
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("file", example.path());
    json.writeStringProperty("outcome", example.outcome().status().name());
    json.writeArrayPropertyStart("explanations");
    for (Finding finding : example.outcome().findings()) {
      json.writeString(words.of(finding.explanation()));
    }
    for (OpenElement open : example.outcome().open()) {
      json.writeString(words.of(open.explanation()));
    }
    json.writeEndArray();
    json.writeName("record");
    try (JsonParser record = FACTORY.createParser(ObjectReadContext.empty(), example.document())) {
      record.nextToken();
      json.copyCurrentStructure(record);
    }
    json.writeEndObject();
  }
}
