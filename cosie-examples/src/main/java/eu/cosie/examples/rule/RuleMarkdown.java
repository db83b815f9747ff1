package eu.cosie.examples.rule;

import eu.cosie.core.id.ElementId;
import eu.cosie.core.wording.Argument;
import eu.cosie.core.wording.Phrase;
import eu.cosie.examples.page.Words;
import eu.cosie.rules.policy.Finding;
import eu.cosie.rules.policy.NextStep;
import eu.cosie.rules.policy.OpenElement;
import eu.cosie.rules.policy.Outcome;
import eu.cosie.rules.policy.Principle;
import eu.cosie.rules.policy.Rule;
import eu.cosie.rules.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Rules as a document in Markdown, that stands in {@code docs}. Mutable, and not thread-safe. */
public final class RuleMarkdown {

  private static final String SPECIAL = "\\`*_{}[]<>#|~";

  private final Texts texts;
  private final Words words;
  private final StringBuilder out = new StringBuilder();

  private RuleMarkdown(Texts texts) {
    this.texts = texts;
    this.words = Words.ofNone(texts);
  }

  /** The document of these rules, each in full, under their principles. */
  public static String of(List<Rule> rules, Texts texts) {
    RuleMarkdown document = new RuleMarkdown(texts);
    document.line("# " + document.say("rules.title")).gap();
    document.line(document.say("rules.about", Phrase.count(rules.size()))).gap();
    for (Principle principle : Principle.values()) {
      List<Rule> of = rules.stream().filter(rule -> rule.principle() == principle).toList();
      if (!of.isEmpty()) {
        document.line("## " + document.say("principle." + principle)).gap();
        of.forEach(document::rule);
      }
    }
    return document.out.toString().stripTrailing() + "\n";
  }

  private void rule(Rule rule) {
    line("### " + rule.id().value()).gap();
    line("**" + escaped(words.of(rule.title())) + ".** " + escaped(words.of(rule.because()))).gap();
    line("- " + say("rule.at-most", Phrase.of("status." + RuleExample.atMost(rule))));
    line("- " + say("rule.source", Phrase.name(rule.source())));
    line("- " + words.of("rule.reads", Phrase.name(code(rule.reads()))));
    if (!rule.parameters().isEmpty()) {
      List<String> parameters =
          rule.parameters().entrySet().stream().map(Object::toString).toList();
      line("- " + words.of("rule.parameters", Phrase.name(code(parameters))));
    }
    gap();
    RuleExample honours = RuleExample.thatHonours(rule);
    RuleExample breaches = RuleExample.thatBreaches(rule);
    example(honours);
    example(breaches);
    line(say("rule.difference")).gap().line("```diff");
    Difference.of(breaches.document(), honours.document()).forEach(this::line);
    line("```").gap();
  }

  private void example(RuleExample example) {
    String link = "[" + example.path() + "](../cosie-examples/" + example.path() + ")";
    line(words.of(example.lead(link))).gap();
    Outcome outcome = example.outcome();
    Words said = new Words(example.record(), texts);
    for (Finding finding : outcome.findings()) {
      item("" + finding.severity(), finding.about(), finding.explanation(), finding.next(), said);
    }
    for (OpenElement open : outcome.open()) {
      item("OPEN", open.about(), open.explanation(), Optional.of(open.next()), said);
    }
    if (outcome.findings().isEmpty() && outcome.open().isEmpty()) {
      line("- " + status(outcome.status().name()));
    }
    gap();
  }

  private void item(
      String status,
      List<ElementId> about,
      Phrase explanation,
      Optional<NextStep> next,
      Words said) {
    String elements = code(about.stream().map(ElementId::toString).toList());
    line("- " + status(status) + " (" + elements + "): " + escaped(said.of(explanation)))
        .next(next, said);
  }

  private String status(String status) {
    return "**" + say("status." + status) + "**";
  }

  private static String code(List<String> names) {
    return names.stream().collect(Collectors.joining("`, `", "`", "`"));
  }

  private void next(Optional<NextStep> next, Words said) {
    next.ifPresent(
        step -> line("  " + escaped(said.of("page.next", Phrase.element(step.to()), step.text()))));
  }

  private String say(String key, Argument... arguments) {
    return escaped(words.of(key, arguments));
  }

  private RuleMarkdown line(String line) {
    out.append(line).append('\n');
    return this;
  }

  private RuleMarkdown gap() {
    return line("");
  }

  /** Text of a record is data, and not markup. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (SPECIAL.indexOf(c) >= 0) {
                escaped.append('\\');
              }
              escaped.appendCodePoint(c);
            });
    return escaped.toString();
  }
}
