package eu.cosie.core.record;

import eu.cosie.core.Samples;
import eu.cosie.core.id.ElementId;
import eu.cosie.core.id.NeedId;
import eu.cosie.core.id.RiskId;
import eu.cosie.core.id.StakeholderId;
import eu.cosie.core.party.StakeholderRole;
import eu.cosie.core.party.Voice;
import eu.cosie.core.service.Contribution;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;

/** Ids that resolve to nothing, and roles that are not clear. */
final class LinkMistakes extends MistakeTable {

  LinkMistakes() {
    references();
    VoicePlace.ALL.forEach(this::voice);
  }

  private void references() {
    nobody(
        "/relationships/0/with",
        of(s -> s.relationships, (tie, id) -> tie.toBuilder().with(id).build()));
    nobody(
        "/assets/0/holder", of(s -> s.assets, (asset, id) -> asset.toBuilder().holder(id).build()));
    nobody("/risks/0/from", of(s -> s.risks, (risk, id) -> risk.toBuilder().from(id).build()));
    nobody(
        "/risks/0/response/by",
        of(s -> s.risks, (risk, id) -> answered(risk, r -> r.by(id)).build()));
    nobody(
        "/barriers/0/response/by",
        of(s -> s.barriers, (barrier, id) -> answered(barrier, r -> r.by(id))));
    links(
        "/assets/0/helpsWith",
        NeedId.of("none"),
        Samples.SINGING,
        of(s -> s.assets, (a, id) -> a.toBuilder().addHelpsWith(id).build()));
    links(
        "/assets/0/protects",
        RiskId.of("none"),
        Samples.FALLS,
        of(s -> s.assets, (a, id) -> a.toBuilder().addProtects(id).build()));
    links(
        "/needs/0/underlies",
        RiskId.of("none"),
        Samples.FALLS,
        of(s -> s.needs, (n, id) -> n.toBuilder().addUnderlies(id).build()));
    links(
        "/goals/0/meets",
        NeedId.of("none"),
        Samples.SINGING,
        of(s -> s.goals, (g, id) -> g.toBuilder().addMeets(id).build()));
    for (ElementId.Kind kind : ElementId.Kind.values()) {
      ElementId none = ElementId.of(kind, "none");
      links(
          "/notes/0/about",
          none,
          Samples.SINGING,
          of(s -> s.notes, (n, id) -> n.toBuilder().addAbout(id).build()));
      links(
          "/affirmations/0/about",
          none,
          Samples.FALLS,
          of(s -> s.affirmations, (a, id) -> a.toBuilder().addAbout(id).build()));
    }
    String because = "/decisions/0/because";
    BiConsumer<Sketch, ElementId> rests =
        of(s -> s.decisions, (d, id) -> d.toBuilder().addBecause(id).build());
    add("a dangling id", because + "/2", s -> rests.accept(s, RiskId.of("none")), because);
    add("a link twice", because + "/2", s -> rests.accept(s, Samples.FALLS), because);
    String contribution = "/decisions/0/contributions/0";
    add(
        "a dangling id",
        contribution + "/by",
        s -> contribution(s, c -> c.by(NOBODY)),
        contribution);
    add("no role of several", contribution, s -> contribution(s, c -> c.by(Samples.MAJA)));
    add(
        "another's role",
        contribution + "/as",
        s -> contribution(s, c -> c.as(StakeholderRole.POLICY_MAKER)),
        contribution);
  }

  private static void contribution(Sketch sketch, UnaryOperator<Contribution.Builder> change) {
    Sketch.change(
        sketch.decisions,
        0,
        decision -> {
          List<Contribution> contributions = new ArrayList<>(decision.contributions());
          Sketch.change(contributions, 0, each -> change.apply(each.toBuilder()).build());
          return decision.toBuilder().contributions(contributions).build();
        });
  }

  private void nobody(String place, BiConsumer<Sketch, StakeholderId> set) {
    add("a dangling id", place, sketch -> set.accept(sketch, NOBODY));
  }

  /** The list has one link in the sample. */
  private <T extends ElementId> void links(
      String list, T none, T first, BiConsumer<Sketch, T> link) {
    add("a dangling id", list + "/1", sketch -> link.accept(sketch, none), list);
    add("a link twice", list + "/1", sketch -> link.accept(sketch, first), list);
  }

  private void voice(VoicePlace voice) {
    String at = voice.place();
    BiConsumer<Sketch, UnaryOperator<Voice>> set = voice.change();
    add("a dangling id", at + "/by", s -> set.accept(s, v -> v.toBuilder().by(NOBODY).build()), at);
    add(
        "a dangling id",
        at + "/via",
        s -> set.accept(s, v -> v.toBuilder().via(NOBODY).build()),
        at);
    add(
        "another's role",
        at + "/as",
        s -> set.accept(s, v -> v.toBuilder().as(StakeholderRole.POLICY_MAKER).build()),
        at);
    add(
        "no role of several",
        at,
        s -> set.accept(s, v -> v.toBuilder().by(Samples.MAJA).as(Optional.empty()).build()));
    date(at + "/on", (s, on) -> set.accept(s, v -> v.toBuilder().on(on).build()), at);
  }
}
