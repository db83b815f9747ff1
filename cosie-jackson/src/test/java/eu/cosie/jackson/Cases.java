package eu.cosie.jackson;

import eu.cosie.core.id.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The documents the tests read. */
final class Cases {

  static final String HULL = load("hull-probation");
  static final String JONKOPING = load("jonkoping-assistance");
  static final String EVERY_MEMBER = load("every-member");
  static final String NO_TOPIC = load("no-topic");
  static final List<String> ALL = List.of(HULL, JONKOPING, EVERY_MEMBER);

  private Cases() {}

  /** Everything told of a document; none if it is sound. */
  static List<Problem> problemsOf(String document) {
    return CaseRecords.parse(document).fold(problems -> problems.asJava(), record -> List.of());
  }

  private static String load(String name) {
    try (InputStream in =
        Objects.requireNonNull(Cases.class.getResourceAsStream("/cases/" + name + ".json"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
