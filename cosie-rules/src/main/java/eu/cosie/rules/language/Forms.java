package eu.cosie.rules.language;

import java.util.Arrays;
import java.util.Map;

/**
 * The forms and exceptions of a lexicon, folded, as a trie: finds the longest that begins at a
 * place of a text. Decides exactly, by the definition, on any text. Immutable and thread-safe.
 */
final class Forms {

  /** That nothing was found. */
  static final long NONE = -1;

  /** What an exception is found as. */
  static final int SILENT = -1;

  private static final int NOWHERE = -1;
  private static final int ROOT = 0;
  private static final int OPEN = -2;

  /** The edges, by node and character, in open addressing; zero where there is none. */
  private final long[] edges;

  private final int[] targets;

  /** What ends at each node: an index, {@link #SILENT}, or {@link #OPEN} where nothing does. */
  private final int[] ends;

  private final int longest;

  /**
   * A trie of these.
   *
   * @param found what each folded form is found as, from zero, or {@link #SILENT}
   */
  Forms(Map<String, Integer> found) {
    int size = 1 + found.keySet().stream().mapToInt(String::length).sum();
    int capacity = 4 * Integer.highestOneBit(size);
    longest = found.keySet().stream().mapToInt(String::length).max().orElse(0);
    edges = new long[capacity];
    targets = new int[capacity];
    ends = new int[size];
    Arrays.fill(ends, OPEN);
    int nodes = 1;
    for (Map.Entry<String, Integer> each : found.entrySet()) {
      int node = ROOT;
      for (char c : each.getKey().toCharArray()) {
        int slot = slot(node, c);
        if (edges[slot] == 0) {
          edges[slot] = edge(node, c);
          targets[slot] = nodes++;
        }
        node = targets[slot];
      }
      ends[node] = each.getValue();
    }
  }

  private static long edge(int node, char c) {
    return (long) (node + 1) << Character.SIZE | c;
  }

  /** Where the edge is, or would be. */
  private int slot(int node, char c) {
    long edge = edge(node, c);
    int mask = edges.length - 1;
    int slot = (int) ((edge * 0x9E3779B97F4A7C15L) >>> 32) & mask;
    while (edges[slot] != 0 && edges[slot] != edge) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private int step(int node, char c) {
    int slot = slot(node, c);
    return edges[slot] == 0 ? NOWHERE : targets[slot];
  }

  private int step(int node, String folded) {
    int at = node;
    for (int i = 0; i < folded.length() && at != NOWHERE; i++) {
      at = step(at, folded.charAt(i));
    }
    return at;
  }

  /** Where a find ends. */
  static int end(long found) {
    return (int) (found >>> 32);
  }

  /** What a find is found as, or {@link #SILENT}. */
  static int as(long found) {
    return (int) found;
  }

  /** Whether a form may be found at this place of a text. */
  static boolean mayBegin(String text, int at) {
    int c = text.codePointAt(at);
    return c != Folding.SOFT_HYPHEN
        && !Folding.isSpace(c)
        && !Folding.isMark(c)
        && Folding.isBoundary(text, at);
  }

  /**
   * The longest form or exception found at a place, or {@link #NONE}.
   *
   * @param start where a form may begin
   */
  long longestAt(String text, int start) {
    long found = NONE;
    int node = ROOT;
    boolean space = false;
    int end;
    for (int at = start; at < text.length(); at = end) {
      char c = text.charAt(at);
      int code = Plain.code(c);
      end = at + 1;
      if (code == Plain.RARE || isMarkAt(text, end)) {
        end = sequenceEnd(text, at);
        if (end == NOWHERE) {
          break;
        }
        String folded = Folding.fold(text.substring(at, end));
        boolean again = space && folded.startsWith(" ");
        node = step(node, again ? folded.substring(1) : folded);
        space = folded.isEmpty() ? space : folded.endsWith(" ");
      } else if (code == Plain.NO_WORD) {
        char alike = (char) Folding.alike(c);
        node = space && alike == ' ' ? node : step(node, alike);
        space = alike == ' ';
      } else {
        node = step(node, Plain.folded(code));
        space = false;
      }
      if (node == NOWHERE) {
        break;
      }
      if (ends[node] != OPEN && mayEnd(text, end)) {
        found = (long) end << 32 | (ends[node] & 0xFFFF_FFFFL);
      }
    }
    return found;
  }

  /** Whether a form may end at this place of a text, where no mark follows. */
  static boolean mayEnd(String text, int end) {
    int last = text.codePointBefore(end);
    return last != Folding.SOFT_HYPHEN && !Folding.isSpace(last) && Folding.isBoundary(text, end);
  }

  private static boolean isMarkAt(String text, int at) {
    return at < text.length()
        && Plain.code(text.charAt(at)) == Plain.RARE
        && Folding.isMark(text.codePointAt(at));
  }

  /**
   * Where a code point ends with the marks that follow it, which fold together and apart from the
   * rest of the text; or nowhere, where there are more of them than in any form.
   */
  private int sequenceEnd(String text, int start) {
    int at = start + Character.charCount(text.codePointAt(start));
    int marks = 0;
    while (isMarkAt(text, at)) {
      if (++marks > longest) {
        return NOWHERE;
      }
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }
}
