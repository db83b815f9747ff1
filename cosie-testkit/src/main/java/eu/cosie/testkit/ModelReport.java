package eu.cosie.testkit;

import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.record.InvalidRecordException;
import eu.cosie.jackson.CaseRecords;
import java.util.HexFormat;
import java.util.Optional;
import net.jqwik.api.SampleReportingFormat;

/**
 * Tells a failing sample in full, though {@code toString} of the model never tells what people
 * said: what is drawn is nobody's. A record as its JSON document and as code that builds it, any
 * other value of the model as code.
 */
final class ModelReport implements SampleReportingFormat {

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  /** Several lines, which jqwik prints as they are. */
  private record Told(String lines) {
    @Override
    public String toString() {
      return lines;
    }
  }

  @Override
  public boolean appliesTo(Object value) {
    return Attributes.isModel(value.getClass()) && !(value instanceof Enum);
  }

  @Override
  public Optional<String> label(Object value) {
    return value instanceof CaseRecord ? Optional.of(value.toString()) : Optional.empty();
  }

  @Override
  public Object report(Object value) {
    String code = BuilderCode.expression(value);
    return new Told(value instanceof CaseRecord record ? document(record) + "\n" + code : code);
  }

  private static String document(CaseRecord record) {
    try {
      return visible(CaseRecords.toJson(record));
    } catch (InvalidRecordException e) {
      return "no document: " + e.getMessage() + "\n";
    }
  }

  /** With escapes for what would steer a terminal or turn the direction of text. */
  private static String visible(String json) {
    StringBuilder visible = new StringBuilder(json.length());
    json.codePoints()
        .forEach(
            c -> {
              // What is below has an escape already, or stands between members.
              if (c > '~' && isHidden(c)) {
                for (char unit : Character.toChars(c)) {
                  visible.append("\\u").append(HEX.toHexDigits(unit));
                }
              } else {
                visible.appendCodePoint(c);
              }
            });
    return visible.toString();
  }

  private static boolean isHidden(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.NON_SPACING_MARK ->
          true;
      default -> false;
    };
  }
}
