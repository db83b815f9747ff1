package eu.cosie.rules.principle;

import eu.cosie.core.need.Need;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.rules.policy.Addressee;
import eu.cosie.rules.policy.Principle;
import eu.cosie.rules.policy.Rule;
import eu.cosie.rules.policy.Severity;

/** Yes to addressing people's underlying needs (seed 000). */
public final class UnderlyingNeeds {

  /** Each need is judged by the beneficiary, and by nobody else. */
  public static final Rule JUDGED_BY_PERSON =
      Rule.named("need.judged-by-person", Principle.UNDERLYING_NEEDS, Severity.BREACH)
          .source("seed 000: needs “they themselves judge to be important”; law 5")
          .reads("needs.judgement")
          .check(
              (draft, verdict) -> {
                CaseRecord record = draft.record();
                for (Need need : record.needs()) {
                  verdict.applies();
                  if (isJudgedByAnother(record, need)) {
                    verdict.finds(need.id());
                  } else if (record.judgementOf(need).isEmpty()) {
                    verdict.opens("unasked", need.id(), Addressee.PERSON);
                  }
                }
              });

  private UnderlyingNeeds() {}

  private static boolean isJudgedByAnother(CaseRecord record, Need need) {
    return need.judgement()
        .filter(judgement -> !judgement.voice().by().equals(record.beneficiary()))
        .isPresent();
  }
}
