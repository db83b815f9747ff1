package eu.cosie.examples.command;

import eu.cosie.core.record.CaseRecord;
import eu.cosie.examples.page.ReportPage;
import eu.cosie.jackson.Reports;
import eu.cosie.rules.policy.Policy;
import eu.cosie.rules.policy.PolicyReport;
import eu.cosie.rules.principle.CoCreationPolicy;
import eu.cosie.rules.reframing.Reframer;
import eu.cosie.rules.text.Texts;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Checks a record against a built-in policy. */
@Command(
    name = "check",
    description = "Says for each rule of a policy what came of it on a record.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:no rule is breached",
      "1:a rule is breached",
      "2:bad input, every problem told"
    })
final class CheckCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private Reading reading;

  @Option(
      names = "--policy",
      paramLabel = "NAME",
      defaultValue = "co-creation",
      description =
          "co-creation, or the rules of one of its principles, such as shared-decisions;"
              + " co-creation unless given.")
  private String policy = "co-creation";

  CheckCommand() {}

  @Override
  public Integer call() {
    int width = reading.width();
    Policy chosen = chosen();
    Optional<CaseRecord> record = reading.record();
    if (record.isEmpty()) {
      return Cosie.BAD_INPUT;
    }
    PolicyReport report = chosen.check(Reframer.standard().reframe(record.get()));
    Texts texts = reading.texts(record.get());
    PrintWriter out = spec.commandLine().getOut();
    out.print(
        switch (reading.format()) {
          case JSON -> Reports.toJson(report, record.get(), texts);
          case TEXT -> ReportPage.of(report, record.get(), texts, width);
        });
    if (out.checkError()) {
      return Cosie.FAULT;
    }
    return report.isHonoured() ? Cosie.DONE : Cosie.BREACH;
  }

  private Policy chosen() {
    List<Policy> all = CoCreationPolicy.all();
    return all.stream()
        .filter(each -> each.name().equals(policy))
        .findFirst()
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(),
                    "--policy: found no such policy, expected one of "
                        + all.stream().map(Policy::name).collect(Collectors.joining(", "))));
  }
}
