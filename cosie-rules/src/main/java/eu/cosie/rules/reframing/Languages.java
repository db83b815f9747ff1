package eu.cosie.rules.reframing;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What there is for a language, by its tag. */
final class Languages {

  private Languages() {}

  /** The tag of a language as a key. */
  static String key(String tag) {
    return tag.toLowerCase(Locale.ROOT);
  }

  /** Looked up by leaving out the ends of the language's tag one by one (RFC 4647). */
  static <T> Optional<T> find(Map<String, T> all, String language) {
    String tag = key(language);
    while (!all.containsKey(tag) && tag.indexOf('-') >= 0) {
      tag = tag.substring(0, tag.lastIndexOf('-'));
    }
    return Optional.ofNullable(all.get(tag));
  }
}
