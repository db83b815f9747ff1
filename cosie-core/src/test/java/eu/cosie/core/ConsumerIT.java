package eu.cosie.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a host sees that has only the packaged jar and the two libraries it needs. */
class ConsumerIT {

  private static final Path JAR = Path.of(System.getProperty("cosie.jar", ""));

  @Test
  void the_jar_is_small() throws IOException {
    assertThat(Files.size(JAR)).isLessThan(400 * 1024);
  }

  /** The example of the README, without a word of Immutables or Vavr. */
  @Test
  void a_consumer_compiles_with_every_lint_and_warnings_as_errors(@TempDir Path folder)
      throws IOException {
    String test = Files.readString(Path.of("src/test/java/eu/cosie/core/ReadmeExampleTest.java"));
    String imports =
        test.lines()
            .filter(line -> line.startsWith("import eu.cosie.") || line.contains("java.time"))
            .collect(Collectors.joining("\n"));
    String body = test.substring(test.indexOf("// readme\n"), test.lastIndexOf("// readme\n"));
    String source =
        "package host;\n\n"
            + imports
            + "\n\nfinal class Consumer {\n  static CaseRecord record() {\n"
            + body
            + "    return record;\n  }\n}\n";
    assertThat(source).doesNotContain("mmutables").doesNotContain("vavr");
    Path file = Files.writeString(folder.resolve("Consumer.java"), source);

    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter answer = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      boolean compiled =
          compiler
              .getTask(
                  answer,
                  files,
                  null,
                  List.of(
                      "-Xlint:all",
                      "-Werror",
                      "--release",
                      "17",
                      "-proc:none",
                      "-d",
                      folder.toString(),
                      "-cp",
                      classPath()),
                  null,
                  files.getJavaFileObjects(file))
              .call();
      assertThat(compiled).as(answer.toString()).isTrue();
    }
  }

  private static String classPath() {
    String paths =
        System.getProperty("java.class.path")
            + File.pathSeparator
            + System.getProperty("jdk.module.path", "");
    String libraries =
        Arrays.stream(paths.split(File.pathSeparator, -1))
            .filter(path -> path.matches(".*(vavr|vavr-match|jspecify)-[0-9.]+\\.jar"))
            .collect(Collectors.joining(File.pathSeparator));
    assertThat(libraries).contains("vavr").contains("jspecify");
    return JAR + File.pathSeparator + libraries;
  }
}
