package eu.cosie.core.assessment;

import eu.cosie.core.asset.Asset;
import eu.cosie.core.record.CaseRecord;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A record reframed, until the person answers: laid out are what is recorded, what is missing, who
 * said so and what to ask next. It holds its record, and a {@link ReframedRisk} for each risk of
 * it, in its order.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Draft {

  Draft() {}

  /** The record, unchanged. */
  public abstract CaseRecord record();

  /** Name and version of the catalogue used, for example {@code standard 0.1}. */
  public abstract String catalogue();

  /** Name and version of the lexicon used; absent if no text was scanned. */
  public abstract Optional<String> lexicon();

  /** The risks of the record, each once. */
  public abstract List<ReframedRisk> risks();

  /** Which assets could serve which needs. */
  public abstract List<Support> supports();

  /** The assets that must not be drawn on. */
  public abstract List<SetAside> setAside();

  /** What to ask, safety first. */
  public abstract List<Question> questions();

  /** The assets that may be drawn on: those of the record that are not set aside, in its order. */
  public final List<Asset> assets() {
    return record().assets().stream().filter(asset -> !record().isBarred(asset)).toList();
  }

  @Value.Check
  void check() {
    if (!record().risks().equals(risks().stream().map(ReframedRisk::risk).toList())) {
      throw new IllegalArgumentException(
          "the risks of a draft are those of its record, in its order");
    }
  }

  /** Without anybody's words. */
  @Override
  public final String toString() {
    return "Draft["
        + record().id()
        + ", "
        + risks().size()
        + " risks, "
        + supports().size()
        + " supports, "
        + questions().size()
        + " questions]";
  }

  /** A builder of a Draft, empty. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that holds what this holds. */
  public final Builder toBuilder() {
    return builder().copy(this);
  }

  /** Builds a Draft. Mutable, and not thread-safe. */
  public static class Builder extends ImmutableDraft.Builder {
    Builder() {}
  }
}
