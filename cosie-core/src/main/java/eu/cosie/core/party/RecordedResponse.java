package eu.cosie.core.party;

import eu.cosie.core.id.StakeholderId;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is recorded as done about a risk or a barrier, and by whom.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class RecordedResponse {

  RecordedResponse() {}

  /** What is done, 1 to 20,000 characters. */
  public abstract String text();

  /** Who acts. */
  public abstract StakeholderId by();

  /** Since or on which day, where recorded. */
  public abstract Optional<LocalDate> on();

  /** Without anybody's words. */
  @Override
  public final String toString() {
    return "RecordedResponse";
  }

  /** A builder of a RecordedResponse, empty. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that holds what this holds. */
  public final Builder toBuilder() {
    return builder().copy(this);
  }

  /** Builds a RecordedResponse. Mutable, and not thread-safe. */
  public static class Builder extends ImmutableRecordedResponse.Builder {
    Builder() {}
  }
}
