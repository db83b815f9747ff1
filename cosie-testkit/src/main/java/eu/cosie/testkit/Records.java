package eu.cosie.testkit;

import eu.cosie.core.id.AffirmationId;
import eu.cosie.core.id.NoteId;
import eu.cosie.core.record.Affirmation;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.record.Exploration;
import eu.cosie.core.record.Note;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Consistent records of every shape. Most are small and realistic; what is rare in life and hard on
 * code is drawn on purpose: nobody heard, harm behind the only practitioner, two voices at odds,
 * texts that look like markup.
 *
 * <p>A record is drawn from one source of randomness and shrunk as a whole, by leaving out elements
 * and then members, rather than composed of an arbitrary for each member. References stay sound in
 * every step, what fails ends in the few elements that matter (shrinking counts and positions would
 * pull unrelated elements into new links), and drawing takes less than a tenth of a millisecond.
 *
 * <p>Thread-safe; it holds nothing.
 */
public final class Records {

  private static final Exploration.What[] EXPLORED = Exploration.What.values();
  private static final Affirmation.Answer[] ANSWERS = Affirmation.Answer.values();
  private static final List<String> EXTENSIONS =
      List.of(
          "true",
          "null",
          "1.10",
          "-12345678901234567890",
          "\"text with \\\"quotes\\\" and a \\\\\"",
          "\"żółw 自転車 \uD83D\uDEB2\"",
          "[]",
          "{\"a\":[1,{\"b\":null}],\"\":\"\"}");

  private Records() {}

  /** Records that jqwik draws, and shrinks where a property fails. */
  public static Arbitrary<CaseRecord> records() {
    return Arbitraries.fromGenerator(random -> new ShrinkableRecord(draw(random)));
  }

  /**
   * The next record from a source of randomness; the same seed gives the same records. Draw many
   * from one source: with neighbouring seeds {@link Random} begins alike.
   */
  public static CaseRecord draw(Random random) {
    Plan plan = new Plan(new Dice(random));
    Situation situation = new Situation(plan);
    Provision provision = new Provision(plan);
    CaseRecord.Builder record =
        CaseRecord.builder()
            .id(plan.record)
            .language(plan.words.language())
            .beneficiary(plan.beneficiary())
            .service(provision.service())
            // Whoever reads a record finds the beneficiary by id, not by place.
            .stakeholders(
                plan.dice.chance(70) ? plan.stakeholders : plan.dice.shuffled(plan.stakeholders))
            .wishes(each(plan.wishes, provision::wish))
            .relationships(each(plan.relationships, situation::relationship))
            .assets(each(plan.assets, situation::asset))
            .needs(each(plan.needs, situation::need))
            .goals(each(plan.goals, situation::goal))
            .risks(each(plan.risks, situation::risk))
            .decisions(each(plan.decisions, provision::decision))
            .barriers(each(plan.barriers, provision::barrier))
            .notes(each(plan.notes, id -> note(plan, id)));
    if (plan.shape.size() != Shape.Size.NOTHING && !plan.shape.onlyRisks()) {
      addRest(plan, record);
    }
    return record.build();
  }

  private static void addRest(Plan plan, CaseRecord.Builder record) {
    Dice dice = plan.dice;
    for (int i = dice.weighted(35, 20, 20, 15, 10); i > 0; i--) {
      record.addExplored(
          Exploration.builder().what(dice.of(EXPLORED)).voice(plan.voice(85)).build());
    }
    for (AffirmationId id :
        plan.numbering.ids(dice.weighted(70, 20, 10), "af", AffirmationId::of)) {
      record.addAffirmation(affirmation(plan, id));
    }
    for (int i = dice.weighted(88, 8, 4); i > 0; i--) {
      record.putExtension("x-" + dice.of("host", "Ärende.nr", "") + i, dice.of(EXTENSIONS));
    }
  }

  private static Note note(Plan plan, NoteId id) {
    boolean isOwn = plan.dice.chance(35);
    return Note.builder()
        .id(id)
        .text(isOwn ? plan.words.want() : plan.words.worry())
        .about(plan.about(55))
        .voice(isOwn ? plan.voice(90) : plan.voices.recorded(20))
        .build();
  }

  private static Affirmation affirmation(Plan plan, AffirmationId id) {
    Affirmation.Answer answer = plan.dice.of(ANSWERS);
    return Affirmation.builder()
        .id(id)
        .answer(answer)
        .dissent(plan.dice.maybe(answer == Affirmation.Answer.YES ? 10 : 75, plan.words::want))
        .about(plan.about(60))
        .voice(plan.voice(80))
        .build();
  }

  private static <I, T> List<T> each(List<I> ids, Function<I, T> draw) {
    return ids.stream().map(draw).toList();
  }
}
