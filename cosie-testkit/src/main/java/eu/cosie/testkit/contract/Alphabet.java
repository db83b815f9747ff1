package eu.cosie.testkit.contract;

/** Other ids for the same elements. */
final class Alphabet {

  private Alphabet() {}

  /** Turns the alphabet around, so that a choice that went by the order of ids would show. */
  static String turned(String id) {
    StringBuilder turned = new StringBuilder(id.length());
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      if (c >= 'a' && c <= 'z') {
        turned.append((char) ('a' + 'z' - c));
      } else if (c >= '0' && c <= '9') {
        turned.append((char) ('0' + '9' - c));
      } else {
        turned.append(c);
      }
    }
    return turned.toString();
  }
}
