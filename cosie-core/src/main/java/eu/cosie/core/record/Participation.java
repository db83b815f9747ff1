package eu.cosie.core.record;

import eu.cosie.core.party.Mandate;
import eu.cosie.core.party.Side;
import eu.cosie.core.party.Stakeholder;
import eu.cosie.core.party.StakeholderRole;
import eu.cosie.core.service.Contribution;
import eu.cosie.core.service.Decision;
import eu.cosie.core.service.ParticipationLevel;
import java.util.List;

/** How far the person side takes part in decisions, and whose part counts as theirs. */
final class Participation {

  private final CaseRecord record;
  private final Links links;

  Participation(CaseRecord record, Links links) {
    this.record = record;
    this.links = links;
  }

  /**
   * The highest of the beneficiary's contributions and, where the beneficiary contributed too, of
   * those of representatives who were mandated.
   */
  ParticipationLevel level(Decision decision) {
    ParticipationLevel highest = ParticipationLevel.NONE;
    if (beneficiaryContributes(decision)) {
      for (Contribution contribution : decision.contributions()) {
        if ((isBeneficiarys(contribution) || isMandated(contribution, decision, true))
            && ParticipationLevel.BY_RANK.compare(contribution.level(), highest) > 0) {
          highest = contribution.level();
        }
      }
    }
    return highest;
  }

  /** Whether a representative's part is covered; see {@link CaseRecord#isMandated}. */
  boolean isMandated(Contribution contribution, Decision decision, boolean besideBeneficiary) {
    int position = links.position(contribution.by());
    if (position < 0 || links.isHarmful(contribution.by())) {
      return false;
    }
    Stakeholder stakeholder = record.stakeholders().get(position);
    boolean represents =
        contribution
            .as()
            .map(StakeholderRole.REPRESENTATIVE::equals)
            .orElse(stakeholder.roles().equals(List.of(StakeholderRole.REPRESENTATIVE)));
    if (!represents || stakeholder.isOn(Side.SERVICE) || stakeholder.mandate().isEmpty()) {
      return false;
    }
    Mandate mandate = stakeholder.mandate().get();
    return decision.domain().filter(mandate.domains()::contains).isPresent()
        && mandate.until().filter(decision.on()::isAfter).isEmpty()
        && (ParticipationLevel.CONSULTED.reaches(contribution.level())
            || mandate.scope() == Mandate.Scope.DECIDES_FOR
            || besideBeneficiary);
  }

  /** A line that says they took no part is no part. */
  private boolean beneficiaryContributes(Decision decision) {
    for (Contribution contribution : decision.contributions()) {
      if (isBeneficiarys(contribution) && contribution.level() != ParticipationLevel.NONE) {
        return true;
      }
    }
    return false;
  }

  private boolean isBeneficiarys(Contribution contribution) {
    return contribution.by().equals(record.beneficiary())
        && contribution.as().map(StakeholderRole::side).orElse(Side.PERSON) == Side.PERSON;
  }
}
