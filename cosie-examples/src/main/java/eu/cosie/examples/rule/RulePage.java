package eu.cosie.examples.rule;

import eu.cosie.core.wording.Phrase;
import eu.cosie.examples.page.Page;
import eu.cosie.examples.page.ReportPage;
import eu.cosie.examples.page.Words;
import eu.cosie.rules.policy.Principle;
import eu.cosie.rules.policy.Rule;
import eu.cosie.rules.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Rules as a person reads them on a terminal. */
public final class RulePage {

  private RulePage() {}

  /** The page of several rules, in their order, under their principles. */
  public static String of(List<Rule> rules, Texts texts, int width) {
    Words words = Words.ofNone(texts);
    Page page = new Page(width);
    for (Principle principle : Principle.values()) {
      List<List<String>> rows = new ArrayList<>();
      for (Rule rule : rules) {
        if (rule.principle() == principle) {
          rows.add(
              List.of(
                  rule.id().value(),
                  words.of("status." + RuleExample.atMost(rule)),
                  words.of(rule.title())));
        }
      }
      if (!rows.isEmpty()) {
        page.heading(words.of("principle." + principle)).table(List.of(27, 14), rows);
      }
    }
    return page.gap().paragraph(words.of("rules.more", Phrase.count(rules.size()))).toString();
  }

  /** The page of one rule in full, with its examples. */
  public static String of(Rule rule, Texts texts, int width) {
    Words words = Words.ofNone(texts);
    Page page = new Page(width);
    page.heading(rule.id().value() + " · " + words.of(rule.title()))
        .paragraph(words.of(rule.because()))
        .gap()
        .paragraph(words.of("rule.principle", Phrase.of("principle." + rule.principle())))
        .paragraph(words.of("rule.at-most", Phrase.of("status." + RuleExample.atMost(rule))))
        .paragraph(words.of("rule.source", Phrase.name(rule.source())))
        .paragraph(words.of("rule.reads", Phrase.name(String.join(", ", rule.reads()))));
    if (!rule.parameters().isEmpty()) {
      String parameters =
          rule.parameters().entrySet().stream()
              .map(Object::toString)
              .collect(Collectors.joining(", "));
      page.paragraph(words.of("rule.parameters", Phrase.name(parameters)));
    }
    RuleExample honours = RuleExample.thatHonours(rule);
    RuleExample breaches = RuleExample.thatBreaches(rule);
    example(honours, texts, page);
    example(breaches, texts, page);
    page.gap().paragraph(words.of("rule.difference")).gap();
    Difference.of(breaches.document(), honours.document())
        .forEach(line -> page.line(Page.shown(line)));
    return page.toString();
  }

  private static void example(RuleExample example, Texts texts, Page page) {
    Words words = new Words(example.record(), texts);
    page.gap().paragraph(words.of(example.lead(example.path()))).gap();
    ReportPage.outcome(example.outcome(), words, page);
  }
}
