package eu.cosie.core.record;

import eu.cosie.core.party.Voice;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A voice in the sample record.
 *
 * @param place where it stands
 * @param change changes it
 */
record VoicePlace(String place, BiConsumer<Sketch, UnaryOperator<Voice>> change) {

  /** Every voice there is. */
  static final List<VoicePlace> ALL =
      List.of(
          in(
              "/explored/0",
              s -> s.explored,
              Exploration::voice,
              (e, v) -> e.toBuilder().voice(v).build()),
          in("/wishes/0", s -> s.wishes, w -> w.voice(), (w, v) -> w.toBuilder().voice(v).build()),
          in(
              "/relationships/0",
              s -> s.relationships,
              r -> r.voice(),
              (r, v) -> r.toBuilder().voice(v).build()),
          in(
              "/relationships/1",
              s -> s.relationships,
              r -> r.voice(),
              (r, v) -> r.toBuilder().voice(v).build()),
          in("/assets/0", s -> s.assets, a -> a.voice(), (a, v) -> a.toBuilder().voice(v).build()),
          in("/assets/1", s -> s.assets, a -> a.voice(), (a, v) -> a.toBuilder().voice(v).build()),
          in(
              "/assets/0/wanted",
              s -> s.assets,
              a -> a.wanted().orElseThrow().voice(),
              (a, v) ->
                  a.toBuilder()
                      .wanted(a.wanted().map(w -> w.toBuilder().voice(v).build()))
                      .build()),
          in("/needs/0", s -> s.needs, n -> n.voice(), (n, v) -> n.toBuilder().voice(v).build()),
          in("/needs/1", s -> s.needs, n -> n.voice(), (n, v) -> n.toBuilder().voice(v).build()),
          in(
              "/needs/0/judgement",
              s -> s.needs,
              n -> n.judgement().orElseThrow().voice(),
              (n, v) ->
                  n.toBuilder()
                      .judgement(n.judgement().map(j -> j.toBuilder().voice(v).build()))
                      .build()),
          in("/goals/0", s -> s.goals, g -> g.voice(), (g, v) -> g.toBuilder().voice(v).build()),
          in(
              "/goals/0/reached",
              s -> s.goals,
              g -> g.reached().orElseThrow().voice(),
              (g, v) ->
                  g.toBuilder()
                      .reached(g.reached().map(r -> r.toBuilder().voice(v).build()))
                      .build()),
          in("/risks/0", s -> s.risks, r -> r.voice(), (r, v) -> r.toBuilder().voice(v).build()),
          in("/risks/1", s -> s.risks, r -> r.voice(), (r, v) -> r.toBuilder().voice(v).build()),
          in(
              "/risks/0/view",
              s -> s.risks,
              r -> r.view().orElseThrow().voice(),
              (r, v) ->
                  r.toBuilder().view(r.view().map(w -> w.toBuilder().voice(v).build())).build()),
          in(
              "/decisions/0",
              s -> s.decisions,
              d -> d.voice(),
              (d, v) -> d.toBuilder().voice(v).build()),
          in(
              "/decisions/0/view",
              s -> s.decisions,
              d -> d.view().orElseThrow().voice(),
              (d, v) ->
                  d.toBuilder().view(d.view().map(w -> w.toBuilder().voice(v).build())).build()),
          in(
              "/barriers/0",
              s -> s.barriers,
              b -> b.voice(),
              (b, v) -> b.toBuilder().voice(v).build()),
          in("/notes/0", s -> s.notes, n -> n.voice(), (n, v) -> n.toBuilder().voice(v).build()),
          in(
              "/affirmations/0",
              s -> s.affirmations,
              a -> a.voice(),
              (a, v) -> a.toBuilder().voice(v).build()));

  private static <T> VoicePlace in(
      String around,
      Function<Sketch, List<T>> list,
      Function<T, Voice> get,
      BiFunction<T, Voice, T> set) {
    int index = around.split("/", -1)[2].equals("0") ? 0 : 1;
    return new VoicePlace(
        around + "/voice",
        (sketch, change) ->
            Sketch.change(
                list.apply(sketch), index, each -> set.apply(each, change.apply(get.apply(each)))));
  }
}
