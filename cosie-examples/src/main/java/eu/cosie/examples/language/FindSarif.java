package eu.cosie.examples.language;

import eu.cosie.core.wording.Guard;
import eu.cosie.examples.json.JsonLayout;
import eu.cosie.examples.page.LanguageWords;
import eu.cosie.rules.language.Lexicon;
import eu.cosie.rules.language.LexiconEntry;
import java.io.PrintWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;

/**
 * Writes what is found as a log in SARIF 2.1.0, the form of the OASIS standard that tools which
 * check texts share. The entries found are its rules; they stand behind the results, when all are
 * known. Mutable, and not thread-safe.
 */
public final class FindSarif implements FindWriter {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

  private final PrintWriter out;
  private final JsonGenerator json;
  private final String version;
  private final Lexicon lexicon;
  private final LanguageWords words;
  private final String standardInput;
  private final Map<LexiconEntry, Integer> rules = new LinkedHashMap<>();
  private String file = "";

  /**
   * A writer.
   *
   * @param version that of the command
   * @param words for the messages
   * @param standardInput how standard input is named, which has no address
   */
  public FindSarif(
      PrintWriter out, String version, Lexicon lexicon, LanguageWords words, String standardInput) {
    this.out = out;
    this.version = version;
    this.lexicon = lexicon;
    this.words = words;
    this.standardInput = standardInput;
    json = JsonLayout.generator(out);
    json.writeStartObject();
    json.writeStringProperty("$schema", SCHEMA);
    json.writeStringProperty("version", "2.1.0");
    json.writeArrayPropertyStart("runs");
    json.writeStartObject();
    json.writeStringProperty("columnKind", "utf16CodeUnits");
    json.writeArrayPropertyStart("results");
  }

  @Override
  public void in(String file) {
    this.file = file;
  }

  @Override
  public void found(Find find) {
    LexiconEntry entry = find.entry();
    json.writeStartObject();
    json.writeStringProperty("ruleId", entry.id());
    json.writeNumberProperty("ruleIndex", rules.computeIfAbsent(entry, any -> rules.size()));
    json.writeStringProperty("level", level(entry));
    text("message", words.message(find.expression(), entry));
    json.writeArrayPropertyStart("locations");
    json.writeStartObject();
    json.writeObjectPropertyStart("physicalLocation");
    json.writeObjectPropertyStart("artifactLocation");
    if (file.equals(standardInput)) {
      text("description", words.standardInput());
    } else {
      json.writeStringProperty("uri", uri(file));
    }
    json.writeEndObject();
    json.writeObjectPropertyStart("region");
    json.writeNumberProperty("startLine", find.start().line());
    json.writeNumberProperty("startColumn", find.start().column());
    json.writeNumberProperty("endLine", find.end().line());
    json.writeNumberProperty("endColumn", find.end().column());
    json.writeNumberProperty("charOffset", find.start().offset());
    json.writeNumberProperty("charLength", find.end().offset() - find.start().offset());
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.flush();
  }

  /**
   * A note where a law uses the word or people may call themselves so: whose words a plain text
   * holds, it does not say.
   */
  private static String level(LexiconEntry entry) {
    return entry.guards().contains(Guard.LEGAL_TERM)
            || entry.guards().contains(Guard.OWN_WORDS_ALLOWED)
        ? "note"
        : "warning";
  }

  private void text(String member, String text) {
    json.writeObjectPropertyStart(member);
    json.writeStringProperty("text", text);
    json.writeEndObject();
  }

  /** A relative reference for a relative path, as RFC 3986 has it. */
  static String uri(String file) {
    Path path = Path.of(file);
    if (path.isAbsolute()) {
      return path.toUri().toASCIIString();
    }
    String slashes = file.replace(path.getFileSystem().getSeparator(), "/");
    return Arrays.stream(slashes.split("/", -1))
        .map(step -> URLEncoder.encode(step, StandardCharsets.UTF_8).replace("+", "%20"))
        .collect(Collectors.joining("/"));
  }

  @Override
  public void end(boolean whole) {
    json.writeEndArray();
    json.writeArrayPropertyStart("invocations");
    json.writeStartObject();
    json.writeBooleanProperty("executionSuccessful", whole);
    json.writeEndObject();
    json.writeEndArray();
    json.writeObjectPropertyStart("tool");
    json.writeObjectPropertyStart("driver");
    json.writeStringProperty("name", "cosie");
    json.writeStringProperty("version", version);
    json.writeObjectPropertyStart("properties");
    json.writeStringProperty("lexicon", lexicon.name() + " " + lexicon.version());
    json.writeEndObject();
    json.writeArrayPropertyStart("rules");
    rules.keySet().forEach(this::rule);
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.close();
    out.print('\n');
  }

  private void rule(LexiconEntry entry) {
    json.writeStartObject();
    json.writeStringProperty("id", entry.id());
    text("shortDescription", entry.expression());
    text("fullDescription", entry.why());
    text("help", words.help(entry));
    json.writeObjectPropertyStart("defaultConfiguration");
    json.writeStringProperty("level", level(entry));
    json.writeEndObject();
    json.writeObjectPropertyStart("properties");
    FindJson.names(json, "framings", entry.framings());
    FindJson.names(json, "guards", entry.guards());
    json.writeEndObject();
    json.writeEndObject();
  }
}
