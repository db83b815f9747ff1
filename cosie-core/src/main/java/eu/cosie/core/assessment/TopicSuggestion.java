package eu.cosie.core.assessment;

import eu.cosie.core.risk.Risk;
import eu.cosie.core.risk.Topic;
import java.util.List;
import org.immutables.value.Value;

/**
 * What a risk may be about, where its record names no topic: a reading of words that stand in its
 * statement, to be asked about, and nothing that is known of the person.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class TopicSuggestion {

  /**
   * Words of a risk's statement, to the letter.
   *
   * @param start where they begin, in UTF-16 code units of the statement
   * @param end where they end, exclusive; after the start
   * @param text the words
   */
  public record Words(int start, int end, String text) {

    /**
     * Words at a place.
     *
     * @throws IllegalArgumentException if they are not as long as their place
     */
    public Words {
      if (start < 0 || end <= start || text.length() != end - start) {
        throw new IllegalArgumentException("words are as long as from start to end, 1 or more");
      }
    }

    /** Without the words. */
    @Override
    public String toString() {
      return start + "-" + end;
    }
  }

  TopicSuggestion() {}

  /** What the risk may be about. */
  public abstract Topic topic();

  /** The words it rests on, in the order of the statement; at least one place. */
  public abstract List<Words> words();

  /** Why it is here. */
  public abstract List<Reason> reasons();

  /**
   * Whether it can be of a risk: no topic is recorded, and there are words, which stand in its
   * statement.
   */
  public final boolean fits(Risk risk) {
    return risk.topic().isEmpty()
        && !words().isEmpty()
        && words().stream().allMatch(each -> risk.statement().startsWith(each.text, each.start));
  }

  /** Without anybody's words. */
  @Override
  public final String toString() {
    return "TopicSuggestion[" + topic() + ", " + words().size() + " words]";
  }

  /** A builder of a TopicSuggestion, empty. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that holds what this holds. */
  public final Builder toBuilder() {
    return builder().copy(this);
  }

  /** Builds a TopicSuggestion. Mutable, and not thread-safe. */
  public static class Builder extends ImmutableTopicSuggestion.Builder {
    Builder() {}
  }
}
