package eu.cosie.examples.rule;

import java.util.ArrayList;
import java.util.List;

/** What differs between two short texts, line by line. */
final class Difference {

  /** How many equal lines are shown before and after what differs. */
  private static final int AROUND = 3;

  private static final String SKIPPED = "  …";

  private Difference() {}

  /**
   * The lines that only one of them has, each behind {@code -} or {@code +}, with some of the equal
   * lines around; none if the texts are equal. Takes time and memory quadratic in the lines.
   */
  static List<String> of(String before, String after) {
    List<String> all = merged(before.lines().toList(), after.lines().toList());
    List<String> shown = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (isNearChange(all, i)) {
        shown.add(all.get(i));
      } else if (!shown.isEmpty() && !shown.get(shown.size() - 1).equals(SKIPPED)) {
        shown.add(SKIPPED);
      }
    }
    if (!shown.isEmpty() && shown.get(shown.size() - 1).equals(SKIPPED)) {
      shown.remove(shown.size() - 1);
    }
    return shown;
  }

  private static boolean isNearChange(List<String> lines, int at) {
    int from = Math.max(0, at - AROUND);
    int to = Math.min(lines.size(), at + AROUND + 1);
    return lines.subList(from, to).stream().anyMatch(line -> !line.startsWith(" "));
  }

  /** All lines of both, the equal ones once: a longest common subsequence. */
  private static List<String> merged(List<String> before, List<String> after) {
    int[][] common = new int[before.size() + 1][after.size() + 1];
    for (int i = before.size() - 1; i >= 0; i--) {
      for (int j = after.size() - 1; j >= 0; j--) {
        common[i][j] =
            before.get(i).equals(after.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    List<String> merged = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < before.size() || j < after.size()) {
      if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
        merged.add("  " + before.get(i));
        i++;
        j++;
      } else if (j == after.size() || (i < before.size() && common[i + 1][j] >= common[i][j + 1])) {
        merged.add("- " + before.get(i));
        i++;
      } else {
        merged.add("+ " + after.get(j));
        j++;
      }
    }
    return merged;
  }
}
