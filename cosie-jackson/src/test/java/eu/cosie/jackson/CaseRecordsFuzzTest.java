package eu.cosie.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import eu.cosie.core.id.Problem;
import eu.cosie.core.record.CaseRecord;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * Any bytes. An ordinary build tries those in the directory {@code CaseRecordsFuzzTestInputs} among
 * the resources; the profile {@code fuzz} makes up more of them.
 */
class CaseRecordsFuzzTest {

  private static final String ID = "[a-z]+:[A-Za-z0-9][A-Za-z0-9._~-]{0,99}";

  /** All that a problem says it found: nothing in it can be what somebody said. */
  private static final Pattern FOUND =
      Pattern.compile(
          String.join(
              "|",
              "nothing|an object|a list|text|a number|true|false|null",
              "an unknown member|the member a second time",
              "an empty list|blank text|no role",
              "no BENEFICIARY|a second BENEFICIARY|a BENEFICIARY that is no PERSON",
              "the beneficiary|the id of an earlier one|a day that no calendar has",
              "text of [0-9]+ characters|an extension with a name of [0-9]+ characters",
              "half of a surrogate pair( in an extension)?",
              "[0-9]+ elements|more than [0-9]+ (extensions|problems|bytes|characters)",
              "something else at byte [0-9]+",
              "(the end of the document|no JSON|content after the document"
                  + "|one more list or object within another"
                  + "|a text, name or number beyond all bounds) at line [0-9]+, column [0-9]+",
              "(no such )?" + ID + "( once more| in another role)?",
              "[A-Z_]{1,40}( once more|, which " + ID + " is not)?",
              "no “as” where " + ID + " has [0-9]+ roles",
              "[0-9]{4}-[0-9]{2}-[0-9]{2}",
              "cosie-case/[0-9]{1,6}[.][0-9]{1,6}"));

  private static final Pattern PLACE = Pattern.compile("(/([A-Za-z0-9_.~-]{0,80}|…))*");

  /** Of what was expected, only an id can come from the document. */
  private static final Pattern EXPECTED = Pattern.compile("[A-Za-z0-9 _.,:;~“”/-]{1,300}");

  @FuzzTest
  void any_bytes_are_a_record_that_survives_or_problems_without_words(byte[] document)
      throws IOException {
    Validation<Seq<Problem>, CaseRecord> parsed =
        CaseRecords.parse(new ByteArrayInputStream(document));
    if (parsed.isInvalid()) {
      assertThat(parsed.getError().size()).isBetween(1, CaseRecords.MAX_PROBLEMS + 1);
      for (Problem problem : parsed.getError()) {
        assertThat(problem.place()).matches(PLACE);
        assertThat(problem.found()).matches(FOUND);
        assertThat(problem.expected()).matches(EXPECTED);
      }
    } else {
      String written = CaseRecords.toJson(parsed.get());
      CaseRecord again = CaseRecords.read(written);
      assertThat(again).isEqualTo(parsed.get());
      assertThat(CaseRecords.toJson(again)).isEqualTo(written);
    }
  }
}
