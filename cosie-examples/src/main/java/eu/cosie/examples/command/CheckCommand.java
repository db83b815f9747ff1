package eu.cosie.examples.command;

import eu.cosie.core.record.CaseRecord;
import eu.cosie.examples.page.ReportPage;
import eu.cosie.jackson.Reports;
import eu.cosie.rules.policy.PolicyReport;
import eu.cosie.rules.principle.CoCreationPolicy;
import eu.cosie.rules.reframing.Reframer;
import eu.cosie.rules.text.Texts;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Checks a record against the built-in policy. */
@Command(
    name = "check",
    description = "Says for each rule of the policy what came of it on a record.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:no rule is breached",
      "1:a rule is breached",
      "2:bad input, every problem told"
    })
final class CheckCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private Reading reading;

  CheckCommand() {}

  @Override
  public Integer call() {
    int width = reading.width();
    Optional<CaseRecord> record = reading.record();
    if (record.isEmpty()) {
      return Cosie.BAD_INPUT;
    }
    PolicyReport report =
        CoCreationPolicy.standard().check(Reframer.standard().reframe(record.get()));
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
}
