package eu.cosie.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

class ContractsTest {

  static {
    // No module that is tested has to read these; tests that run tests do.
    Module tested = ContractsTest.class.getModule();
    for (String platform : List.of("org.junit.platform.engine", "org.junit.platform.launcher")) {
      ModuleLayer.boot().findModule(platform).ifPresent(tested::addReads);
    }
  }

  @TempDir private static Path runs;

  static Stream<Class<?>> broken() {
    return Stream.of(
            BrokenReframers.class,
            BrokenPolicies.class,
            BrokenTexts.class,
            BrokenDocuments.class,
            BrokenLexicons.class,
            BrokenBalances.class)
        .flatMap(all -> Arrays.stream(all.getDeclaredClasses()))
        .filter(each -> each.isAnnotationPresent(Breaks.class));
  }

  @ParameterizedTest
  @MethodSource("broken")
  void a_contract_notices_what_is_broken_and_says_which_law_broke(Class<?> subject) {
    Breaks breaks = subject.getAnnotation(Breaks.class);

    List<TestExecutionSummary.Failure> failures = failures(subject, breaks.noticedBy());

    assertThat(failures).hasSize(1);
    assertThat(failures.get(0).getException())
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith("[law " + breaks.value().number() + ", ")
        .hasMessageContaining(breaks.value().title())
        .hasMessageContaining("“" + breaks.value().seedPhrase() + "”");
  }

  @Test
  void for_each_law_there_is_a_broken_subject() {
    Set<Law> broken =
        broken()
            .map(each -> each.getAnnotation(Breaks.class).value())
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(broken).containsExactlyElementsOf(Arrays.asList(Law.values()));
  }

  @Test
  void a_subject_that_keeps_the_law_passes() {
    assertThat(failures(StandardReframerTest.class, "order_does_not_matter")).isEmpty();
  }

  @Test
  void a_failure_names_elements_and_repeats_nobodys_words() {
    Class<?> subject = BrokenReframers.TellsWhoSaidIt.class;

    String message =
        failures(subject, "protected_voices_appear_nowhere").get(0).getException().getMessage();

    assertThat(message).contains("[risk:").contains("tells of a protected voice");
  }

  private static List<TestExecutionSummary.Failure> failures(Class<?> subject, String property) {
    PostDiscoveryFilter named =
        test ->
            FilterResult.includedIf(
                !test.isTest() || test.getUniqueId().toString().contains(":" + property + "("));
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request()
            .selectors(DiscoverySelectors.selectClass(subject))
            .filters(named)
            .configurationParameter("jqwik.tries.default", "1000")
            .configurationParameter("jqwik.shrinking.default", "OFF")
            .configurationParameter("jqwik.database", runs.resolve("runs").toString())
            .configurationParameter("jqwik.reporting.usejunitplatform", "true")
            .build();
    SummaryGeneratingListener listener = new SummaryGeneratingListener();
    LauncherFactory.create().execute(request, listener);
    assertThat(listener.getSummary().getTestsStartedCount()).as("properties tried").isOne();
    return listener.getSummary().getFailures();
  }
}
