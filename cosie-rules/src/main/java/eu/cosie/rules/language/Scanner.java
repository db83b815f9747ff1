package eu.cosie.rules.language;

/**
 * Finds the expressions of a {@link Lexicon} in texts.
 *
 * <p>A form is found where the text folds to the same: case, canonical forms, apostrophes, hyphens,
 * soft hyphens and the white space between words make no difference; both ends are word boundaries
 * that split no combining sequence. From the left, the longest form or exception at a place counts;
 * finds never overlap. An exception is never reported.
 *
 * <p>A scan takes time in proportion to the text. Where nothing is found in text of characters
 * below U+0300 and general punctuation, soft hyphens apart, it allocates nothing.
 *
 * <p>Immutable and thread-safe.
 */
public final class Scanner {

  /** Takes what a scan finds. */
  @FunctionalInterface
  public interface Sink extends Expressions.Sink<LexiconEntry> {

    /**
     * An expression was found.
     *
     * @param entry whose expression it is
     * @param start where it begins, in UTF-16 code units of the text
     * @param end where it ends, exclusive
     */
    @Override
    void found(LexiconEntry entry, int start, int end);
  }

  private final Lexicon lexicon;
  private final Expressions<LexiconEntry> expressions;

  private Scanner(Lexicon lexicon) {
    this.lexicon = lexicon;
    expressions = new Expressions<>(lexicon.entries(), LexiconEntry::forms, LexiconEntry::unless);
  }

  /** A scanner for a lexicon; worth keeping. */
  public static Scanner of(Lexicon lexicon) {
    return new Scanner(lexicon);
  }

  /** What it looks for. */
  public Lexicon lexicon() {
    return lexicon;
  }

  /**
   * Tells everything found in a text, from left to right.
   *
   * @param text of any length and kind; halves of surrogate pairs match nothing but themselves
   */
  public void scan(String text, Sink sink) {
    expressions.scan(text, sink);
  }

  /** How many entries it looks for. */
  @Override
  public String toString() {
    return "Scanner[" + lexicon.entries().size() + " entries]";
  }
}
