package eu.cosie.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

  private static final Normalizer2 NFD = Normalizer2.getNFDInstance();

  @ParameterizedTest
  @CsvSource({
    "Attention Seeking, attention seeking",
    "STRASSE, straße",
    "STRAẞE, strasse",
    "ΣΊΣΥΦΟΣ, σίσυφος",
    "İstanbul, i̇stanbul",
    "'Ångström', 'A\u030Angstro\u0308m'",
    "'\u1EA1\u0302', 'a\u0302\u0323'",
    "don’t, DONʼT",
    "'non\u2011compliant', 'non-compliant'",
    "'hard\u00A0to\u2028\treach', 'hard to reach'",
    "'at\u00ADten\u00ADtion', 'attention'",
    "'hard \u00AD to', 'hard to'",
    "Ꭰ, ꭰ",
    "Ა, ა",
  })
  void what_counts_as_the_same_folds_to_the_same(String one, String other) {
    assertThat(Folding.fold(one)).isEqualTo(Folding.fold(other));
  }

  @ParameterizedTest
  @CsvSource({
    "ı, i",
    "I, ı",
    "e, é",
    "'a–b', 'a-b'",
    "hard to, hardto",
    "ﬁ x, fi",
  })
  void what_differs_folds_to_something_else(String one, String other) {
    assertThat(Folding.fold(one)).isNotEqualTo(Folding.fold(other));
  }

  /** ICU has the case folding of Unicode as a table, and so is the judge of ours. */
  @Test
  void every_code_point_folds_as_unicode_folds_it() {
    List<String> wrong = new ArrayList<>();
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      if (Character.isDefined(c) && Folding.alike(c) == c && c != Folding.SOFT_HYPHEN) {
        String text = Character.toString(c);
        String expected = NFD.normalize(UCharacter.foldCase(NFD.normalize(text), true));
        String folded = Folding.fold(text);
        if (!folded.equals(expected.replace('\u02BC', '\'').replace('\u2002', ' '))) {
          wrong.add(UCharacter.getName(c));
        }
      }
    }

    assertThat(wrong).isEmpty();
  }

  @Test
  void words_marks_and_white_space_are_those_of_unicode() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      if (Character.isDefined(c)) {
        assertThat(Folding.isSpace(c)).isEqualTo(UCharacter.isUWhiteSpace(c));
        assertThat(Folding.isMark(c))
            .isEqualTo(Character.toString(c).matches("\\p{M}"))
            .isEqualTo(Folding.isMark(c) && Folding.isWord(c));
        assertThat(Folding.isWord(c))
            .isEqualTo(Character.toString(c).matches("[\\p{L}\\p{M}\\p{N}\\p{Pc}]"));
      }
    }
  }

  @Test
  void folding_again_changes_nothing() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      String folded = Folding.fold(Character.toString(c));
      assertThat(Folding.fold(folded)).isEqualTo(folded);
    }
  }

  @Test
  void half_a_surrogate_pair_folds_to_itself() {
    assertThat(Folding.fold("A\uD83D")).isEqualTo("a\uD83D");
    assertThat(Folding.fold("\uDE00B")).isEqualTo("\uDE00b");
  }

  @Test
  void between_two_word_characters_there_is_no_boundary() {
    assertThat(Folding.isBoundary("", 0)).isTrue();
    assertThat(Folding.isBoundary("ab", 1)).isFalse();
    assertThat(Folding.isBoundary("a\u00AD\u00ADb", 2)).isFalse();
    assertThat(Folding.isBoundary("a\u00AD", 1)).isTrue();
    assertThat(Folding.isBoundary("a'b", 1)).isTrue();
    assertThat(Folding.isBoundary("a_b", 1)).isFalse();
    assertThat(Folding.isBoundary("a\u0301", 1)).isFalse();
    assertThat(Folding.isBoundary("𝐀𝐁", 2)).isFalse();
    assertThat(Folding.isBoundary("\uD83Da", 1)).isTrue();
  }
}
