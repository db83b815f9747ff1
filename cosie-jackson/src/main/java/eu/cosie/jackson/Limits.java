package eu.cosie.jackson;

import eu.cosie.core.id.Problem;
import io.vavr.collection.Seq;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/**
 * How much of a document is read before it is refused, so that nobody can wear down a host with one
 * document. The {@linkplain #standard() standard} limits fit what people record, with room to
 * spare; a host that knows its documents to be smaller sets them lower:
 *
 * <pre>{@code
 * private static final Limits LIMITS = Limits.standard().withLength(1024 * 1024);
 * …
 * CaseRecords.parse(stream, LIMITS);
 * }</pre>
 *
 * <p>Time and memory are at most linear in the length; a record takes up to some thirty times the
 * length of its document, where that is made of ids alone. Limits are meant to be kept, as above:
 * to make them costs more than to use them. See {@code docs/decisions/0008-limits.md}.
 *
 * <p>Immutable and thread-safe.
 */
public final class Limits {

  private static final int MAX_LENGTH = 1024 * 1024 * 1024;
  private static final int MAX_DEPTH = 1_000;
  private static final int MAX_NAME = 50_000;
  private static final int MAX_PROBLEMS = 1_000_000;

  private static final Limits STANDARD =
      new Limits(
          CaseRecords.MAX_LENGTH,
          CaseRecords.MAX_DEPTH,
          CaseRecords.MAX_STRING,
          CaseRecords.MAX_NAME,
          CaseRecords.MAX_PROBLEMS);

  private final int length;
  private final int depth;
  private final int string;
  private final int name;
  private final int problems;
  private final JsonFactory factory;

  private Limits(int length, int depth, int string, int name, int problems) {
    this.length = length;
    this.depth = depth;
    this.string = string;
    this.name = name;
    this.problems = problems;
    this.factory =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(depth)
                    .maxStringLength(string)
                    .maxNameLength(name)
                    .build())
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .build();
  }

  /**
   * What holds unless other limits are given: {@link CaseRecords#MAX_LENGTH}, {@link
   * CaseRecords#MAX_DEPTH}, {@link CaseRecords#MAX_STRING}, {@link CaseRecords#MAX_NAME} and {@link
   * CaseRecords#MAX_PROBLEMS}.
   */
  public static Limits standard() {
    return STANDARD;
  }

  /** How long a document may be: bytes of a stream, or UTF-16 code units of a text. */
  public int length() {
    return length;
  }

  /** How many lists and objects may stand within each other, in extensions too. */
  public int depth() {
    return depth;
  }

  /** How long a text may be that is looked at, in UTF-16 code units. */
  public int string() {
    return string;
  }

  /** How long the name of a member may be, in UTF-16 code units. */
  public int name() {
    return name;
  }

  /** How many problems are told; one more then says that there are more. */
  public int problems() {
    return problems;
  }

  /**
   * These limits with another length.
   *
   * @throws IllegalArgumentException if it is not between 1 and 2<sup>30</sup>
   */
  public Limits withLength(int length) {
    return new Limits(within(length, MAX_LENGTH), depth, string, name, problems);
  }

  /**
   * These limits with another depth.
   *
   * @throws IllegalArgumentException if it is not between 1 and 1,000
   */
  public Limits withDepth(int depth) {
    return new Limits(length, within(depth, MAX_DEPTH), string, name, problems);
  }

  /**
   * These limits with another length of texts.
   *
   * @throws IllegalArgumentException if it is not between 1 and 2<sup>30</sup>
   */
  public Limits withString(int string) {
    return new Limits(length, depth, within(string, MAX_LENGTH), name, problems);
  }

  /**
   * These limits with another length of names.
   *
   * @throws IllegalArgumentException if it is not between 1 and 50,000
   */
  public Limits withName(int name) {
    return new Limits(length, depth, string, within(name, MAX_NAME), problems);
  }

  /**
   * These limits with another number of problems.
   *
   * @throws IllegalArgumentException if it is not between 1 and 1,000,000
   */
  public Limits withProblems(int problems) {
    return new Limits(length, depth, string, name, within(problems, MAX_PROBLEMS));
  }

  private static int within(int limit, int max) {
    if (limit < 1 || limit > max) {
      throw new IllegalArgumentException("a limit of " + limit + ", expected 1 to " + max);
    }
    return limit;
  }

  JsonParser parser(String json) {
    return factory.createParser(ObjectReadContext.empty(), json);
  }

  /** As many problems as are told, and where there are more, that there are. */
  Seq<Problem> bounded(Seq<Problem> all) {
    return all.size() <= problems
        ? all
        : all.take(problems).append(moreProblems(all.get(problems).place()));
  }

  /** Told instead of the problem at this place, which is one too many. */
  Problem moreProblems(String place) {
    return new Problem(place, "more than " + problems + " problems", "fewer; reading stopped here");
  }

  @Override
  public String toString() {
    return "Limits[length "
        + length
        + ", depth "
        + depth
        + ", string "
        + string
        + ", name "
        + name
        + ", problems "
        + problems
        + "]";
  }
}
