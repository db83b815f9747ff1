package eu.cosie.core.assessment;

import eu.cosie.core.asset.Asset;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.wording.Occurrence;
import java.util.List;
import java.util.Optional;

/**
 * A record reframed (seed 000: asset-based approaches that focus upon people's strengths rather
 * than what is wrong with them). A {@link Draft} until the person answers it, then {@link
 * Affirmed}. Immutable and thread-safe.
 */
public sealed interface StrengthsBasedAssessment permits Draft, Affirmed {

  /** The record, unchanged. */
  CaseRecord record();

  /** Name and version of the catalogue used, for example {@code standard 0.1}. */
  String catalogue();

  /** Name and version of the lexicon used; absent if no text was scanned. */
  Optional<String> lexicon();

  /** Deficit framings found, in every text of the record but the beneficiary's own words. */
  List<Occurrence> occurrences();

  /** The risks of the record, each once, in its order. */
  List<ReframedRisk> risks();

  /** Which assets could serve which needs. */
  List<Support> supports();

  /** The assets that must not be drawn on. */
  List<SetAside> setAside();

  /** What to ask, safety first. */
  List<Question> questions();

  /** The assets that may be drawn on: those of the record that are not set aside, in its order. */
  default List<Asset> assets() {
    return record().assets().stream().filter(asset -> !record().isBarred(asset)).toList();
  }

  /** The record, with what was answered to this assessment among its affirmations. */
  CaseRecord toRecord();
}
