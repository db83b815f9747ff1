package eu.cosie.benchmarks;

import eu.cosie.core.assessment.Draft;
import eu.cosie.core.record.CaseRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.conf.SequentialOption;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSessionsPool;
import org.kie.api.runtime.StatelessKieSession;
import org.kie.internal.utils.KieHelper;

/**
 * The eight rules in Drools, in the fastest of its forms that we found: compiled once to an
 * executable model, in sequential mode, with sessions from a pool. Every element of a record is a
 * fact; the record itself is also a global, so that no rule has to join an element with it.
 */
final class Drools implements Checker {

  private final KieSessionsPool pool;

  Drools() {
    try (InputStream rules = Drools.class.getResourceAsStream("eight.drl")) {
      String text =
          new String(Objects.requireNonNull(rules).readAllBytes(), StandardCharsets.UTF_8);
      pool =
          new KieHelper()
              .addContent(text, ResourceType.DRL)
              .build(ExecutableModelProject.class, SequentialOption.YES)
              .newKieSessionsPool(1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Object check(Draft draft) {
    List<Pair> said = new ArrayList<>();
    CaseRecord record = draft.record();
    List<Object> facts = new ArrayList<>();
    facts.add(record);
    facts.addAll(record.risks());
    facts.addAll(record.needs());
    facts.addAll(record.assets());
    facts.addAll(record.goals());
    facts.addAll(record.decisions());
    facts.addAll(record.barriers());
    StatelessKieSession session = pool.newStatelessKieSession();
    session.setGlobal("said", said);
    session.setGlobal("recorded", record);
    session.execute(facts);
    return said;
  }
}
