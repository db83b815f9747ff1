package eu.cosie.jackson;

import eu.cosie.core.id.Problem;
import eu.cosie.core.pilot.PilotProfile;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.record.InvalidRecordException;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.Version;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleSerializers;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Lets a host's Jackson mapper read and write records and pilot profiles inside the host's own
 * objects, as the documents of {@link CaseRecords} and {@link Pilots}. A mapper finds it by {@code
 * findAndAddModules()}, or is given it by {@code addModule(new CosieModule())}.
 *
 * <p>The documents are the same whatever the mapper is set to: its naming, dates, inclusion and
 * typing do not reach into them. A mapper that writes types beside values (default typing) writes
 * none here; there a member must be declared as what it is, not as an {@code Object} or {@code
 * Optional}. A document that is refused is a {@link DatabindException}, without any words of the
 * document, whose cause holds every problem: {@link InvalidRecordException} or {@link
 * InvalidDocumentException}; their places are those within the document. An extension is kept as a
 * value, not to the letter, since a mapper may read from something else than text.
 *
 * <p>Assessments and reports are not written by a mapper: they are rendered in the language of
 * somebody who reads them and are read together with their record, of which a mapper knows neither.
 * See {@link Assessments} and {@link Reports}. Immutable and thread-safe.
 */
public final class CosieModule extends JacksonModule {

  private final Limits limits;

  /** The module, with the {@linkplain Limits#standard() standard} limits on documents. */
  public CosieModule() {
    this(Limits.standard());
  }

  /**
   * The module, with these limits on each document. A mapper that has found another takes this one
   * in its place.
   */
  public CosieModule(Limits limits) {
    this.limits = limits;
  }

  @Override
  public String getModuleName() {
    return "cosie";
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  @Override
  public void setupModule(SetupContext mapper) {
    mapper.addSerializers(
        new SimpleSerializers()
            .addSerializer(
                new Writer<>(
                    CaseRecord.class, record -> CaseRecords.toJson(record, limits), limits))
            .addSerializer(new Writer<>(PilotProfile.class, Pilots::toJson, limits)));
    mapper.addDeserializers(
        new SimpleDeserializers()
            .addDeserializer(
                CaseRecord.class,
                new Reader<>(
                    CaseRecord.class,
                    document -> CaseRecords.parse(document, limits),
                    InvalidRecordException::new,
                    limits))
            .addDeserializer(
                PilotProfile.class,
                new Reader<>(
                    PilotProfile.class,
                    document -> Pilots.parse(document, limits),
                    InvalidDocumentException::new,
                    limits)));
  }

  /** Hands a document on token by token, so that it can end up in whatever a mapper writes to. */
  private static final class Writer<T> extends StdSerializer<T> {

    private final Function<T, String> toJson;
    private final Limits limits;

    Writer(Class<T> type, Function<T, String> toJson, Limits limits) {
      super(type);
      this.toJson = toJson;
      this.limits = limits;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializationContext context) {
      String document;
      try {
        document = toJson.apply(value);
      } catch (InvalidRecordException e) {
        throw DatabindException.from(out, e.getMessage(), e);
      }
      try (JsonParser tokens = limits.parser(document)) {
        tokens.nextToken();
        out.copyCurrentStructureExact(tokens);
      }
    }

    @Override
    public void serializeWithType(
        T value, JsonGenerator out, SerializationContext context, TypeSerializer type) {
      serialize(value, out, context);
    }
  }

  private static final class Reader<T> extends StdDeserializer<T> {

    private final Function<String, Validation<Seq<Problem>, T>> parse;
    private final Function<Seq<Problem>, RuntimeException> refuse;
    private final Limits limits;

    Reader(
        Class<T> type,
        Function<String, Validation<Seq<Problem>, T>> parse,
        Function<Seq<Problem>, RuntimeException> refuse,
        Limits limits) {
      super(type);
      this.limits = limits;
      this.parse = parse;
      this.refuse = refuse;
    }

    @Override
    public T deserialize(JsonParser in, DeserializationContext context) {
      Validation<Seq<Problem>, T> parsed = document(in).flatMap(parse);
      if (parsed.isInvalid()) {
        RuntimeException refusal = refuse.apply(parsed.getError());
        // Without the parser: it would quote what it reads.
        throw DatabindException.from((JsonParser) null, refusal.getMessage(), refusal);
      }
      return parsed.get();
    }

    @Override
    public Object deserializeWithType(
        JsonParser in, DeserializationContext context, TypeDeserializer type) {
      return deserialize(in, context);
    }

    /** The text of what a mapper reads, which need not be text, and no more than may be read. */
    private Validation<Seq<Problem>, String> document(JsonParser in) {
      try {
        return JsonText.compact(limits.length(), out -> out.copyCurrentStructureExact(in))
            .map(Validation::<Seq<Problem>, String>valid)
            .orElseGet(() -> Validation.invalid(Document.tooLong("characters", limits)));
      } catch (JacksonIOException e) {
        throw e;
      } catch (StreamConstraintsException | NumberFormatException e) {
        return unreadable("a text, name or number beyond all bounds, or too many levels", "less");
      } catch (JacksonException e) {
        TokenStreamLocation at = e.getLocation();
        return unreadable(
            "no JSON"
                + (at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr()),
            "JSON");
      } catch (UnsupportedOperationException e) {
        // A tree, a buffer or another format may hold bytes, or objects of the host.
        return unreadable("a value that JSON does not have", "JSON");
      }
    }

    private static Validation<Seq<Problem>, String> unreadable(String found, String expected) {
      return Validation.invalid(Vector.of(new Problem("", found, expected)));
    }
  }
}
