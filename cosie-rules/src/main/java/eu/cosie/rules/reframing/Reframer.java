package eu.cosie.rules.reframing;

import eu.cosie.core.assessment.Appraisal;
import eu.cosie.core.assessment.Draft;
import eu.cosie.core.assessment.Reason;
import eu.cosie.core.assessment.ReframedRisk;
import eu.cosie.core.assessment.SetAside;
import eu.cosie.core.assessment.Support;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.risk.Risk;
import java.util.ArrayList;
import java.util.List;
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

  private final Catalogue catalogue;

  private Reframer(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** A reframer with the catalogue that comes with the library. */
  public static Reframer standard() {
    return of(Catalogue.standard());
  }

  /** A reframer with this catalogue. */
  public static Reframer of(Catalogue catalogue) {
    return new Reframer(catalogue);
  }

  /** The draft of a record. */
  public Draft reframe(CaseRecord record) {
    // Keep, then appraise, word and respond: a risk is opened before anything else is said of it.
    List<ReframedRisk> risks = new ArrayList<>(record.risks().size());
    for (Risk risk : record.risks()) {
      Appraisal appraisal = Appraise.risk(risk, record, catalogue);
      risks.add(
          ReframedRisk.builder()
              .risk(risk)
              .appraisal(appraisal)
              .wording(Retell.risk(risk, appraisal, record, catalogue))
              .responses(Respond.to(risk, appraisal, record, catalogue))
              .addReasons(Reason.of(Step.KEEP, risk.id()))
              .build());
    }
    // Draw on assets: from the record alone.
    List<Support> supports = DrawOnAssets.supports(record, catalogue);
    List<SetAside> setAside = DrawOnAssets.setAside(record);
    // Ask: what all this leaves open.
    Draft draft =
        Draft.builder()
            .record(record)
            .catalogue(catalogue.name() + " " + catalogue.version())
            .risks(risks)
            .supports(supports)
            .setAside(setAside)
            .questions(new Ask(record, catalogue).questions(risks, supports, setAside))
            .build();
    LOG.debug("{}", draft);
    return draft;
  }
}
