package eu.cosie.jackson;

import java.util.Locale;

/** Which known name a misspelt one is near to. */
final class Spelling {

  private static final int MAX_LENGTH = 40;

  private Spelling() {}

  /**
   * How many characters to insert, leave out, replace or swap with the next to come from one name
   * to the other, whatever their case; {@link Integer#MAX_VALUE} where that is more than a third.
   */
  static int distance(String found, String known) {
    if (found.length() > MAX_LENGTH) {
      return Integer.MAX_VALUE;
    }
    String from = found.toLowerCase(Locale.ROOT);
    String to = known.toLowerCase(Locale.ROOT);
    int[][] distance = new int[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      for (int j = 0; j <= to.length(); j++) {
        distance[i][j] = i == 0 || j == 0 ? i + j : step(distance, from, to, i, j);
      }
    }
    int whole = distance[from.length()][to.length()];
    return whole <= Math.max(1, known.length() / 3) ? whole : Integer.MAX_VALUE;
  }

  private static int step(int[][] distance, String from, String to, int i, int j) {
    boolean same = from.charAt(i - 1) == to.charAt(j - 1);
    int least = distance[i - 1][j - 1] + (same ? 0 : 1);
    least = Math.min(least, 1 + Math.min(distance[i - 1][j], distance[i][j - 1]));
    boolean swapped =
        i > 1
            && j > 1
            && from.charAt(i - 1) == to.charAt(j - 2)
            && from.charAt(i - 2) == to.charAt(j - 1);
    return swapped ? Math.min(least, 1 + distance[i - 2][j - 2]) : least;
  }
}
