package eu.cosie.testkit.contract;

import java.util.Locale;
import java.util.function.Supplier;

/** Does something as a machine in another country would. */
final class Abroad {

  private Abroad() {}

  /** What comes of it while this locale is the default; one at a time. */
  static synchronized <T> T under(Locale locale, Supplier<T> of) {
    Locale before = Locale.getDefault();
    Locale.setDefault(locale);
    try {
      return of.get();
    } finally {
      Locale.setDefault(before);
    }
  }
}
