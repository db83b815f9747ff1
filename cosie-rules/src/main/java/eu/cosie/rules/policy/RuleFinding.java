package eu.cosie.rules.policy;

import static java.util.Objects.requireNonNull;

import eu.cosie.core.id.ElementId;
import eu.cosie.core.id.RuleId;
import eu.cosie.core.id.StakeholderId;
import eu.cosie.core.wording.Argument;
import eu.cosie.core.wording.Framing;
import eu.cosie.core.wording.Occurrence;
import eu.cosie.core.wording.Phrase;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A finding as its rule made it, in its parts: its phrases are made when somebody reads them, since
 * most findings are only counted.
 */
final class RuleFinding extends Finding {

  private static final Map<Framing, Phrase> FRAMINGS =
      Stream.of(Framing.values())
          .collect(
              Collectors.toUnmodifiableMap(each -> each, each -> Phrase.of("framing." + each)));

  private final Keys keys;
  private final Severity severity;
  private final List<ElementId> about;
  private final StakeholderId beneficiary;
  private final List<Argument> more;
  private final StakeholderId to;
  private final @Nullable Occurrence occurrence;

  RuleFinding(
      Keys keys,
      Severity severity,
      List<ElementId> about,
      StakeholderId beneficiary,
      List<Argument> more,
      StakeholderId to,
      @Nullable Occurrence occurrence) {
    this.keys = keys;
    this.severity = severity;
    this.about = about;
    this.beneficiary = beneficiary;
    this.more = more;
    this.to = to;
    this.occurrence = occurrence;
  }

  @Override
  public RuleId rule() {
    return keys.rule();
  }

  @Override
  public Principle principle() {
    return keys.principle();
  }

  @Override
  public Severity severity() {
    return severity;
  }

  @Override
  public List<ElementId> about() {
    return about;
  }

  @Override
  public Phrase explanation() {
    return keys.explanation(about.get(0), beneficiary, more());
  }

  /** Praise asks nobody to act, however it was said. */
  @Override
  public Optional<NextStep> next() {
    return severity == Severity.COMMENDATION
        ? Optional.empty()
        : Optional.of(keys.next(to, about.get(0), beneficiary, more()));
  }

  @Override
  public Optional<Occurrence> occurrence() {
    return Optional.ofNullable(occurrence);
  }

  /** An expression comes with how it frames a person. */
  private List<Argument> more() {
    return occurrence == null
        ? more
        : List.of(
            Phrase.quote(occurrence.expression()),
            Phrase.list(
                occurrence.framings().stream()
                    .map(framing -> requireNonNull(FRAMINGS.get(framing)))
                    .toList()));
  }
}
