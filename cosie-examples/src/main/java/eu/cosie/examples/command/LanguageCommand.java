package eu.cosie.examples.command;

import eu.cosie.core.id.Problem;
import eu.cosie.examples.language.Find;
import eu.cosie.examples.language.FindJson;
import eu.cosie.examples.language.FindSarif;
import eu.cosie.examples.language.FindText;
import eu.cosie.examples.language.FindWriter;
import eu.cosie.examples.language.LongScan;
import eu.cosie.examples.language.Place;
import eu.cosie.examples.language.Utf8Reader;
import eu.cosie.examples.page.LanguageWords;
import eu.cosie.rules.language.Lexicon;
import eu.cosie.rules.text.Texts;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds deficit expressions in plain text. */
@Command(
    name = "language",
    description = {
      "Finds expressions that frame people by what they lack, in plain text in UTF-8.",
      "Files may be of any size. They are all looked at first: where one cannot be used, nothing"
          + " is printed but every problem. What is read only once, such as standard input, is"
          + " printed up to where it cannot be used."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:none found", "1:some found", "2:bad input, every problem told"})
final class LanguageCommand implements Callable<Integer> {

  /** In which form finds are printed. */
  enum Format {
    /** For people. */
    TEXT,
    /** For programs. */
    JSON,
    /** For tools that check texts. */
    SARIF
  }

  /** That nobody reads on. */
  private static final class OutputClosedException extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Texts in UTF-8; - for standard input.")
  private List<String> files = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "TEXT",
      description =
          "text for people, json for programs, sarif (2.1.0) for tools that check texts; text"
              + " unless given.")
  private Format format = Format.TEXT;

  @Option(
      names = "--lang",
      paramLabel = "LANGUAGE",
      defaultValue = "en",
      description = "The language of the texts: en or sv; en unless given.")
  private String language = "en";

  private long found;

  LanguageCommand() {}

  @Override
  public Integer call() {
    Lexicon lexicon =
        Lexicon.in(Locale.forLanguageTag(language))
            .orElseThrow(
                () ->
                    new ParameterException(
                        spec.commandLine(),
                        "--lang: found a language without a lexicon, expected en or sv"));
    List<Input> inputs = files.stream().map(file -> new Input(file, "a text in UTF-8")).toList();
    if (!areSound(inputs)) {
      return Cosie.BAD_INPUT;
    }
    Texts texts = Texts.in(lexicon.language()).orElseGet(Texts::english);
    LanguageWords words = new LanguageWords(texts);
    PrintWriter out = spec.commandLine().getOut();
    FindWriter writer =
        switch (format) {
          case TEXT -> new FindText(out, words, Input.STANDARD_INPUT);
          case JSON -> new FindJson(out, files.size() > 1);
          case SARIF -> new FindSarif(out, Cosie.VERSION, lexicon, words, Input.STANDARD_INPUT);
        };
    boolean whole;
    try {
      whole = scan(inputs, LongScan.of(lexicon), writer);
      writer.end(whole);
    } catch (OutputClosedException e) {
      return Cosie.FAULT;
    }
    if (out.checkError()) {
      return Cosie.FAULT;
    }
    if (format == Format.TEXT) {
      spec.commandLine().getErr().println(words.count(found));
    }
    return !whole ? Cosie.BAD_INPUT : found > 0 ? Cosie.FOUND : Cosie.DONE;
  }

  /** Whether the inputs can be used, as far as can be told before they are read for good. */
  private boolean areSound(List<Input> inputs) {
    PrintWriter err = spec.commandLine().getErr();
    boolean sound = true;
    for (int i = 0; i < inputs.size(); i++) {
      Input input = inputs.get(i);
      if (input.isStandardInput() && inputs.indexOf(input) < i) {
        input.tell(new Problem("", "standard input once more", "it once"), err);
        sound = false;
      }
      sound &= input.isReadOnce() || isRead(input, text -> text.transferTo(Writer.nullWriter()));
    }
    return sound;
  }

  private boolean scan(List<Input> inputs, LongScan scan, FindWriter writer) {
    PrintWriter out = spec.commandLine().getOut();
    Consumer<Find> sink =
        find -> {
          found++;
          writer.found(find);
          if (out.checkError()) {
            throw new OutputClosedException();
          }
        };
    boolean whole = true;
    for (Input input : inputs) {
      writer.in(input.name());
      whole &= isRead(input, text -> scan.scan(text, sink));
    }
    return whole;
  }

  /** What is done with a text. */
  @FunctionalInterface
  private interface Reading {
    void of(Reader text) throws IOException;
  }

  /** Whether an input is read to its end; else the problem is told. */
  private boolean isRead(Input input, Reading reading) {
    return input.read(in -> read(in, reading), spec.commandLine().getErr()).isPresent();
  }

  private static Validation<Seq<Problem>, Boolean> read(InputStream in, Reading reading)
      throws IOException {
    try {
      reading.of(new Utf8Reader(in));
      return Validation.valid(true);
    } catch (Utf8Reader.NoUtf8Exception e) {
      Place place = e.place();
      return Validation.invalid(
          io.vavr.collection.List.of(
              new Problem(place.line() + ":" + place.column(), "no UTF-8", "a text in UTF-8")));
    }
  }
}
