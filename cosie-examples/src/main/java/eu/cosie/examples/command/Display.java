package eu.cosie.examples.command;

import eu.cosie.rules.text.Texts;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How a result is shown to its reader: in which language, and how wide. */
final class Display {

  /** The languages that there are texts in. */
  private static final class Languages implements Iterable<String> {

    Languages() {}

    @Override
    public Iterator<String> iterator() {
      return Texts.languages().stream().map(Locale::toLanguageTag).iterator();
    }
  }

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--lang",
      paramLabel = "LANGUAGE",
      completionCandidates = Languages.class,
      description =
          "The reader's language: ${COMPLETION-CANDIDATES}. That of a record unless given, else en.")
  private Optional<String> language = Optional.empty();

  @Option(
      names = "--width",
      paramLabel = "COLUMNS",
      defaultValue = "100",
      description = "How wide a text may be, 60 to 200 columns; 100 unless given.")
  private int width = 100;

  Display() {}

  int width() {
    if (width < 60 || width > 200) {
      throw refused("--width: found " + width + ", expected 60 to 200");
    }
    return width;
  }

  /**
   * The texts in the reader's language.
   *
   * @param otherwise the language unless the reader has named one, if there are texts for it
   */
  Texts texts(String otherwise) {
    if (language.isPresent()) {
      return Texts.in(Locale.forLanguageTag(language.get()))
          .orElseThrow(
              () ->
                  refused(
                      "--lang: found a language without texts, expected "
                          + String.join(" or ", new Languages())));
    }
    return Texts.in(Locale.forLanguageTag(otherwise)).orElseGet(Texts::english);
  }

  private ParameterException refused(String why) {
    CommandLine line = spec.commandLine();
    return new ParameterException(line, why);
  }
}
