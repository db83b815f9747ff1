package eu.cosie.core.wording;

import eu.cosie.core.id.ElementId;
import java.time.LocalDate;

/** What can be put into a {@link Phrase}; a phrase itself can. Immutable and thread-safe. */
public sealed interface Argument
    permits Phrase, Argument.Element, Argument.Name, Argument.Quote, Argument.Day, Argument.Count {

  /**
   * An element of the record, shown by its name or in its own words.
   *
   * @param id which element
   */
  record Element(ElementId id) implements Argument {
    /** The element's id. */
    @Override
    public String toString() {
      return id.toString();
    }
  }

  /**
   * A proper name that is no element's, of a service or a policy; shown as it is.
   *
   * @param text the name
   */
  record Name(String text) implements Argument {
    /** Only the length: the name may be the record's. */
    @Override
    public String toString() {
      return "name of " + text.length() + " characters";
    }
  }

  /**
   * Words taken from the record, to the letter.
   *
   * @param text the words
   */
  record Quote(String text) implements Argument {
    /** Only the length: the words are somebody's. */
    @Override
    public String toString() {
      return "quote of " + text.length() + " characters";
    }
  }

  /**
   * A date, shown in the reader's form.
   *
   * @param date which day
   */
  record Day(LocalDate date) implements Argument {
    @Override
    public String toString() {
      return date.toString();
    }
  }

  /**
   * How many.
   *
   * @param number 0 or more
   */
  record Count(int number) implements Argument {
    @Override
    public String toString() {
      return Integer.toString(number);
    }
  }
}
