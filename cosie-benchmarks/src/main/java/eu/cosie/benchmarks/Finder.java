package eu.cosie.benchmarks;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import eu.cosie.rules.language.Scanner;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ahocorasick.trie.Emit;
import org.ahocorasick.trie.Trie;
import org.ahocorasick.trie.handler.EmitHandler;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.util.CharsRef;

/** Finds expressions in texts, each in its own way and as its maker shows it. */
public interface Finder {

  /** Takes what is found. */
  @FunctionalInterface
  interface Found {

    /** Found from start to end, in the text that was looked at. */
    void at(int start, int end);
  }

  /** Tells everything found in a text. */
  void find(String text, Found found);

  /** Who finds. */
  enum Kind {
    COSIE,
    HANKCS,
    AHOCORASICK,
    REGEX,
    LUCENE;

    /** A finder of these expressions. */
    Finder of(List<String> expressions) {
      return switch (this) {
        case COSIE -> cosie(expressions);
        case HANKCS -> hankcs(expressions);
        case AHOCORASICK -> ahocorasick(expressions);
        case REGEX -> regex(expressions);
        case LUCENE -> lucene(expressions);
      };
    }
  }

  private static Finder cosie(List<String> expressions) {
    Scanner scanner = Scanner.of(Notes.lexicon(expressions));
    return (text, found) -> scanner.scan(text, (entry, start, end) -> found.at(start, end));
  }

  /** com.hankcs:aho-corasick-double-array-trie. */
  private static Finder hankcs(List<String> expressions) {
    Map<String, String> map = new TreeMap<>();
    expressions.forEach(each -> map.put(lower(each), each));
    AhoCorasickDoubleArrayTrie<String> trie = new AhoCorasickDoubleArrayTrie<>();
    trie.build(map);
    return (text, found) ->
        trie.parseText(
            lower(text),
            (AhoCorasickDoubleArrayTrie.IHit<String>) (begin, end, value) -> found.at(begin, end));
  }

  /** org.ahocorasick:ahocorasick. */
  private static Finder ahocorasick(List<String> expressions) {
    Trie trie =
        Trie.builder().addKeywords(expressions.stream().map(Finder::lower).toList()).build();
    return (text, found) ->
        trie.parseText(
            lower(text),
            new EmitHandler() {
              @Override
              public boolean emit(Emit emit) {
                found.at(emit.getStart(), emit.getEnd() + 1);
                return true;
              }
            });
  }

  /** java.util.regex, the expressions as a trie. */
  private static Finder regex(List<String> expressions) {
    Branch root = new Branch();
    expressions.forEach(each -> root.add(lower(each), 0));
    Pattern pattern = Pattern.compile("\\b(?:" + root.pattern() + ")\\b");
    return (text, found) -> {
      Matcher matcher = pattern.matcher(lower(text));
      while (matcher.find()) {
        found.at(matcher.start(), matcher.end());
      }
    };
  }

  /** What follows a beginning of expressions, the longest first. */
  final class Branch {

    private final Map<Character, Branch> next = new TreeMap<>();
    private boolean ends;

    private void add(String expression, int at) {
      if (at == expression.length()) {
        ends = true;
      } else {
        next.computeIfAbsent(expression.charAt(at), any -> new Branch()).add(expression, at + 1);
      }
    }

    private String pattern() {
      StringBuilder out = new StringBuilder();
      next.forEach(
          (c, branch) ->
              out.append(out.isEmpty() ? "" : "|")
                  .append(Pattern.quote(c.toString()))
                  .append(branch.pattern()));
      return next.isEmpty() ? "" : "(?:" + out + ")" + (ends ? "?" : "");
    }
  }

  /** Lucene's synonym filter behind its standard tokenizer. */
  private static Finder lucene(List<String> expressions) {
    Analyzer analyzer =
        new Analyzer() {
          private final SynonymMap synonyms = synonyms(expressions);

          @Override
          protected TokenStreamComponents createComponents(String field) {
            Tokenizer tokenizer = new StandardTokenizer();
            TokenStream lower = new LowerCaseFilter(tokenizer);
            return new TokenStreamComponents(
                tokenizer, new SynonymGraphFilter(lower, synonyms, false));
          }
        };
    return (text, found) -> {
      try (TokenStream tokens = analyzer.tokenStream("text", new StringReader(text))) {
        TypeAttribute type = tokens.addAttribute(TypeAttribute.class);
        OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
        tokens.reset();
        while (tokens.incrementToken()) {
          if (type.type().equals(SynonymGraphFilter.TYPE_SYNONYM)) {
            found.at(offset.startOffset(), offset.endOffset());
          }
        }
        tokens.end();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }

  private static SynonymMap synonyms(List<String> expressions) {
    SynonymMap.Builder map = new SynonymMap.Builder(true);
    for (String expression : expressions) {
      String words = String.join("\u0000", lower(expression).split("[ -]", -1));
      map.add(new CharsRef(words), new CharsRef("\u0001"), true);
    }
    try {
      return map.build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
