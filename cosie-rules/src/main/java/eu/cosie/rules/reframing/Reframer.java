package eu.cosie.rules.reframing;

import eu.cosie.core.assessment.Appraisal;
import eu.cosie.core.assessment.Draft;
import eu.cosie.core.assessment.Reason;
import eu.cosie.core.assessment.ReframedRisk;
import eu.cosie.core.assessment.SetAside;
import eu.cosie.core.assessment.Support;
import eu.cosie.core.assessment.Wording;
import eu.cosie.core.id.ElementId;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.risk.Risk;
import eu.cosie.core.wording.Occurrence;
import eu.cosie.rules.language.Lexicon;
import eu.cosie.rules.language.Scanner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reframes a record from a risk-deficit to a strengths-based assessment: a pure function from
 * record to draft. It opens a {@link ReframedRisk} holding the risk itself for each recorded risk,
 * and only ever adds (seed 000: how risk is assessed, the language used to describe it, the ways we
 * respond to it). Immutable and thread-safe.
 */
public final class Reframer {

  private static final Logger LOG = LoggerFactory.getLogger(Reframer.class);

  private static final class Standard {
    static final Reframer REFRAMER = of(Catalogue.standard(), Lexicon.english(), Lexicon.swedish());
  }

  private final Catalogue catalogue;
  private final Map<String, Scanner> scanners;

  private Reframer(Catalogue catalogue, Map<String, Scanner> scanners) {
    this.catalogue = catalogue;
    this.scanners = scanners;
  }

  /** A reframer with the catalogue and the lexicons that come with the library. */
  public static Reframer standard() {
    return Standard.REFRAMER;
  }

  /**
   * A reframer with this catalogue and these lexicons, each for the records in its language; worth
   * keeping. Texts in another language are not scanned, and their drafts name no lexicon.
   *
   * @throws IllegalArgumentException if two lexicons are in one language
   */
  public static Reframer of(Catalogue catalogue, Lexicon... lexicons) {
    Map<String, Scanner> scanners = new HashMap<>();
    for (Lexicon lexicon : lexicons) {
      String language = Languages.key(lexicon.language().toLanguageTag());
      if (scanners.put(language, Scanner.of(lexicon)) != null) {
        throw new IllegalArgumentException("two lexicons in " + language);
      }
    }
    return new Reframer(catalogue, scanners);
  }

  /** The lexicon for a record: that of its language as a whole where there is none of its own. */
  public Optional<Lexicon> lexicon(CaseRecord record) {
    return scanner(record).map(Scanner::lexicon);
  }

  private Optional<Scanner> scanner(CaseRecord record) {
    return Languages.find(scanners, record.language());
  }

  /** The draft of a record. */
  public Draft reframe(CaseRecord record) {
    Optional<Scanner> scanner = scanner(record);
    List<Occurrence> occurrences = scanner.map(each -> Flag.in(record, each)).orElse(List.of());
    Map<ElementId, List<Occurrence>> flagged =
        occurrences.stream().collect(Collectors.groupingBy(Occurrence::about));
    Topics topics = new Topics(record, catalogue);
    // Keep, then appraise, word and respond: a risk is opened before anything else is said of it.
    List<ReframedRisk> risks = new ArrayList<>(record.risks().size());
    for (Risk risk : record.risks()) {
      Appraisal appraisal = Appraise.risk(risk, record, topics);
      risks.add(
          ReframedRisk.builder()
              .risk(risk)
              .appraisal(appraisal)
              .wording(
                  Wording.builder()
                      .occurrences(flagged.getOrDefault(risk.id(), List.of()))
                      .retelling(Retell.risk(risk, appraisal, record, topics))
                      .build())
              .responses(Respond.to(risk, appraisal, record, topics))
              .addReasons(Reason.of(Step.KEEP, risk.id()))
              .build());
    }
    // Draw on assets: from the record alone.
    List<Support> supports = DrawOnAssets.supports(record, topics);
    List<SetAside> setAside = DrawOnAssets.setAside(record);
    // Ask: what all this leaves open.
    Draft draft =
        Draft.builder()
            .record(record)
            .catalogue(catalogue.name() + " " + catalogue.version())
            .lexicon(scanner.map(Scanner::lexicon).map(each -> each.name() + " " + each.version()))
            .occurrences(occurrences)
            .risks(risks)
            .supports(supports)
            .setAside(setAside)
            .questions(new Ask(record, topics).questions(risks, supports, setAside))
            .build();
    LOG.debug("{}", draft);
    return draft;
  }
}
