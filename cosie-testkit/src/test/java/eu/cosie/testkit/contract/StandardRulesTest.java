package eu.cosie.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import eu.cosie.rules.policy.Rule;
import eu.cosie.rules.principle.BeyondPresentingRisk;
import eu.cosie.rules.principle.CoCreationPolicy;
import eu.cosie.rules.principle.LegitimateKnowledge;
import eu.cosie.rules.principle.OwnGoals;
import eu.cosie.rules.principle.RespectfulLanguage;
import eu.cosie.rules.principle.RiskNotIgnored;
import eu.cosie.rules.principle.UnderlyingNeeds;
import eu.cosie.rules.principle.WiderAssets;
import net.jqwik.api.Example;
import net.jqwik.api.Group;

@SuppressWarnings("ClassCanBeStatic") // a group of jqwik is an inner class
class StandardRulesTest {

  @Example
  void each_rule_of_the_standard_policy_is_here() throws ReflectiveOperationException {
    int rules = 0;
    for (Class<?> group : StandardRulesTest.class.getDeclaredClasses()) {
      RuleContract contract =
          (RuleContract) group.getDeclaredConstructor(StandardRulesTest.class).newInstance(this);
      assertThat(CoCreationPolicy.standard().rules()).contains(contract.rule());
      rules++;
    }
    assertThat(rules).isEqualTo(CoCreationPolicy.standard().rules().size());
  }

  @Group
  class Safeguarded implements RuleContract {
    @Override
    public Rule rule() {
      return RiskNotIgnored.SAFEGUARDED;
    }
  }

  @Group
  class NotIgnored implements RuleContract {
    @Override
    public Rule rule() {
      return RiskNotIgnored.NOT_IGNORED;
    }
  }

  @Group
  class BeyondPresenting implements RuleContract {
    @Override
    public Rule rule() {
      return BeyondPresentingRisk.BEYOND_PRESENTING;
    }
  }

  @Group
  class JudgedByPerson implements RuleContract {
    @Override
    public Rule rule() {
      return UnderlyingNeeds.JUDGED_BY_PERSON;
    }
  }

  @Group
  class Wider implements RuleContract {
    @Override
    public Rule rule() {
      return WiderAssets.WIDER;
    }
  }

  @Group
  class NoHarmfulTie implements RuleContract {
    @Override
    public Rule rule() {
      return WiderAssets.NO_HARMFUL_TIE;
    }
  }

  @Group
  class Own implements RuleContract {
    @Override
    public Rule rule() {
      return OwnGoals.OWN;
    }
  }

  @Group
  class Heard implements RuleContract {
    @Override
    public Rule rule() {
      return LegitimateKnowledge.HEARD;
    }
  }

  @Group
  class Framing implements RuleContract {
    @Override
    public Rule rule() {
      return RespectfulLanguage.FRAMING;
    }
  }
}
