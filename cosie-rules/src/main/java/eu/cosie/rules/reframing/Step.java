package eu.cosie.rules.reframing;

import eu.cosie.core.id.RuleId;

/** The ids under which the steps of reframing give their reasons. */
final class Step {

  static final RuleId KEEP = RuleId.of("reframe.keep");
  static final RuleId SUGGEST = RuleId.of("reframe.suggest");
  static final RuleId APPRAISE = RuleId.of("reframe.appraise");
  static final RuleId RESPOND = RuleId.of("reframe.respond");
  static final RuleId DRAW_ON = RuleId.of("reframe.draw-on");
  static final RuleId ASK = RuleId.of("reframe.ask");

  private Step() {}
}
