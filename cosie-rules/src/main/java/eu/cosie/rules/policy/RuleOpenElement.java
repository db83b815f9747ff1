package eu.cosie.rules.policy;

import eu.cosie.core.id.ElementId;
import eu.cosie.core.id.StakeholderId;
import eu.cosie.core.wording.Phrase;
import java.util.List;

/** An open element as its rule made it, in its parts, as a {@link RuleFinding} is. */
final class RuleOpenElement extends OpenElement {

  private final Keys keys;
  private final List<ElementId> about;
  private final StakeholderId beneficiary;
  private final StakeholderId to;

  RuleOpenElement(Keys keys, List<ElementId> about, StakeholderId beneficiary, StakeholderId to) {
    this.keys = keys;
    this.about = about;
    this.beneficiary = beneficiary;
    this.to = to;
  }

  @Override
  public List<ElementId> about() {
    return about;
  }

  @Override
  public Phrase explanation() {
    return keys.explanation(about.get(0), beneficiary, List.of());
  }

  @Override
  public NextStep next() {
    return keys.next(to, about.get(0), beneficiary, List.of());
  }
}
