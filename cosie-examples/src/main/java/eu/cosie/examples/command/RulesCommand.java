package eu.cosie.examples.command;

import eu.cosie.examples.rule.RuleJson;
import eu.cosie.examples.rule.RuleMarkdown;
import eu.cosie.examples.rule.RulePage;
import eu.cosie.rules.policy.Rule;
import eu.cosie.rules.principle.CoCreationPolicy;
import eu.cosie.rules.text.Texts;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows the built-in rules. */
@Command(
    name = "rules",
    description = "Lists the built-in rules, or shows one in full with its examples.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:done", "2:no such rule"})
final class RulesCommand implements Callable<Integer> {

  /** In which form rules are printed. */
  enum Format {
    /** For people at a terminal. */
    TEXT,
    /** For programs. */
    JSON,
    /** For a document. */
    MD
  }

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "ID",
      arity = "0..1",
      description = "A rule, as risk.safeguarded; all of them unless given.")
  private Optional<String> id = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "TEXT",
      description =
          "text for people, json for programs, md (Markdown) for a document; text unless given.")
  private Format format = Format.TEXT;

  @Mixin private Display display;

  RulesCommand() {}

  @Override
  public Integer call() {
    List<Rule> rules = CoCreationPolicy.standard().rules();
    if (id.isPresent()) {
      rules = rules.stream().filter(rule -> rule.id().value().equals(id.get())).toList();
      if (rules.isEmpty()) {
        throw new ParameterException(
            spec.commandLine(), "ID: found no such rule, expected one that cosie rules lists");
      }
    }
    Texts texts = display.texts("en");
    PrintWriter out = spec.commandLine().getOut();
    out.print(
        switch (format) {
          case TEXT ->
              id.isPresent()
                  ? RulePage.of(rules.get(0), texts, display.width())
                  : RulePage.of(rules, texts, display.width());
          case JSON -> RuleJson.of(rules, id.isPresent(), texts);
          case MD -> RuleMarkdown.of(rules, texts);
        });
    return out.checkError() ? Cosie.FAULT : Cosie.DONE;
  }
}
