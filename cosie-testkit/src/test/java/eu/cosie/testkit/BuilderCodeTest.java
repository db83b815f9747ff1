package eu.cosie.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import eu.cosie.core.assessment.Draft;
import eu.cosie.core.id.AssetId;
import eu.cosie.core.id.RecordId;
import eu.cosie.core.id.StakeholderId;
import eu.cosie.core.party.Person;
import eu.cosie.core.party.Stakeholder;
import eu.cosie.core.party.StakeholderRole;
import eu.cosie.core.party.Voice;
import eu.cosie.core.pilot.PilotProfile;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.record.Exploration;
import eu.cosie.core.service.Engagement;
import eu.cosie.core.service.Service;
import eu.cosie.core.wording.Phrase;
import eu.cosie.rules.reframing.Reframer;
import java.io.File;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@PropertyDefaults(tries = 1000)
@Domain(CosieDomain.class)
class BuilderCodeTest {

  private static final int RECORDS = 100;
  private static final String PACKAGES =
      Stream.of("asset assessment id need party pilot record risk service wording".split(" "))
          .map("import eu.cosie.core.%s.*;\n"::formatted)
          .collect(Collectors.joining());

  @Property
  void codeIsAsciiAndNamesEachElement(@ForAll CaseRecord record) {
    String code = BuilderCode.of(record);

    assertThat(code.chars()).allMatch(c -> c == '\n' || (c >= ' ' && c <= '~'));
    ElementIds.of(record).stream()
        .flatMap(List::stream)
        .forEach(
            id ->
                assertThat(code)
                    .contains(id.getClass().getSimpleName() + ".of(\"" + id.value() + "\")"));
  }

  @Test
  void whatItBuildsIsEqual(@TempDir Path directory) throws Exception {
    Random random = new Random(20260301);
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < RECORDS; i++) {
      values.add(Records.draw(random));
    }
    values.add(((CaseRecord) values.get(0)).toBuilder().putExtension("x-long", longJson()).build());
    Draft draft = Reframer.standard().reframe((CaseRecord) values.get(1));
    values.add(draft);
    values.add(
        new Phrase(
            "a.b",
            List.of(
                Phrase.quote("\\u0041 \\"),
                Phrase.element(AssetId.of("a1")),
                Phrase.list(List.of(Phrase.count(3), Phrase.day(LocalDate.of(2024, 2, 29)))))));

    List<Object> built = built(values, directory);

    assertThat(built).isEqualTo(values);
  }

  @Test
  void aSmallRecordReadsLikeATest() {
    CaseRecord record =
        CaseRecord.builder()
            .id(RecordId.of("rec1"))
            .language("sv")
            .beneficiary(StakeholderId.of("s1"))
            .service(Service.builder().name("x").engagement(Engagement.VOLUNTARY).build())
            .addStakeholder(
                Stakeholder.builder()
                    .id(StakeholderId.of("s1"))
                    .party(Person.of("Åsa \"O\" \\ 🚲\n"))
                    .addRole(StakeholderRole.BENEFICIARY)
                    .build())
            .addExplored(
                Exploration.builder()
                    .what(Exploration.What.ASSETS)
                    .voice(
                        Voice.builder()
                            .by(StakeholderId.of("s1"))
                            .on(LocalDate.of(2026, 3, 1))
                            .words(Voice.Words.QUOTED)
                            .build())
                    .build())
            .putExtension("x-host", "true")
            .build();

    assertThat(BuilderCode.of(record))
        .isEqualTo(
            """
            CaseRecord.builder()
                .id(RecordId.of("rec1"))
                .beneficiary(StakeholderId.of("s1"))
                .addExplored(
                    Exploration.builder()
                        .voice(
                            Voice.builder()
                                .by(StakeholderId.of("s1"))
                                .on(LocalDate.of(2026, 3, 1))
                                .words(Voice.Words.QUOTED)
                                .build())
                        .what(Exploration.What.ASSETS)
                        .build())
                .putExtension("x-host", "true")
                .language("sv")
                .service(
                    Service.builder()
                        .engagement(Engagement.VOLUNTARY)
                        .name("x")
                        .build())
                .addStakeholder(
                    Stakeholder.builder()
                        .id(StakeholderId.of("s1"))
                        .party(Person.of("\\u00C5sa \\"O\\" \\\\ \\uD83D\\uDEB2\\n"))
                        .addRole(StakeholderRole.BENEFICIARY)
                        .build())
                .build()""");
  }

  @Property
  void whatStandsForItselfHasCodeToo(@ForAll PilotProfile profile) {
    assertThat(BuilderCode.expression(profile))
        .startsWith("PilotProfile.builder()\n    .id(PilotId.of(\"" + profile.id() + "\"))");
  }

  // ---- compiling

  /** A class for each value, all compiled at once. */
  private static List<Object> built(List<Object> values, Path directory) throws Exception {
    List<String> arguments =
        new ArrayList<>(List.of("-proc:none", "-encoding", "US-ASCII", "-cp", classPath()));
    arguments.addAll(List.of("-d", directory.toString()));
    for (int i = 0; i < values.size(); i++) {
      Path file = directory.resolve("Built" + i + ".java");
      Files.writeString(
          file,
          PACKAGES
              + """
              import java.time.LocalDate;
              import java.util.List;
              import java.util.function.Supplier;

              public class Built%d implements Supplier<Object> {
                @Override public Object get() {
                  return %s;
                }
              }
              """
                  .formatted(i, BuilderCode.expression(values.get(i))));
      arguments.add(file.toString());
    }
    StringWriter told = new StringWriter();
    PrintWriter out = new PrintWriter(told);
    int result =
        ToolProvider.findFirst("javac")
            .orElseThrow()
            .run(out, out, arguments.toArray(String[]::new));
    assertThat(result).as(told.toString()).isZero();
    List<Object> built = new ArrayList<>();
    try (URLClassLoader loader =
        new URLClassLoader(
            new URL[] {directory.toUri().toURL()}, BuilderCodeTest.class.getClassLoader())) {
      for (int i = 0; i < values.size(); i++) {
        Class<?> type = loader.loadClass("Built" + i);
        built.add(((Supplier<?>) type.getConstructor().newInstance()).get());
      }
    }
    return built;
  }

  /** Where the modules are that a test of the host's would be compiled against. */
  private static String classPath() {
    return CaseRecord.class.getModule().getLayer().configuration().modules().stream()
        .flatMap(module -> module.reference().location().stream())
        .filter(location -> location.getScheme().equals("file"))
        .map(location -> Path.of(location).toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String longJson() {
    return "\"" + "\u00E5\uD83D\uDEB2x".repeat(15_000) + "\"";
  }
}
