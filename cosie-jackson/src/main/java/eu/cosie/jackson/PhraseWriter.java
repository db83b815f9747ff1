package eu.cosie.jackson;

import eu.cosie.core.id.ElementId;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.wording.Argument;
import eu.cosie.core.wording.Phrase;
import eu.cosie.rules.text.Texts;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/**
 * Writes objects that hold rendered texts: each text as a string, and before the object ends its
 * phrases under {@code phrases}.
 */
final class PhraseWriter {

  private final JsonGenerator out;
  private final Texts texts;
  private final CaseRecord record;
  // The phrases of each object that is open, by member.
  private final Deque<Map<String, List<Phrase>>> open = new ArrayDeque<>();

  PhraseWriter(JsonGenerator out, Texts texts, CaseRecord record) {
    this.out = out;
    this.texts = texts;
    this.record = record;
  }

  void text(String member, String text) {
    out.writeStringProperty(member, text);
  }

  void flag(String member, boolean flag) {
    out.writeBooleanProperty(member, flag);
  }

  void phrase(String member, Phrase phrase) {
    phrases(member, List.of(phrase));
  }

  /** One text made of several phrases. */
  void phrases(String member, List<Phrase> phrases) {
    StringBuilder text = new StringBuilder();
    for (Phrase phrase : phrases) {
      text.append(text.isEmpty() ? "" : " ").append(texts.render(phrase, record));
    }
    text(member, text.toString());
    open.element().put(member, phrases);
  }

  /** Ids of one kind, without it. */
  void ids(String member, List<? extends ElementId> ids) {
    out.writeArrayPropertyStart(member);
    ids.forEach(id -> out.writeString(id.value()));
    out.writeEndArray();
  }

  /** Ids of several kinds, each with its own. */
  void elements(String member, List<ElementId> ids) {
    out.writeArrayPropertyStart(member);
    ids.forEach(id -> out.writeString(id.toString()));
    out.writeEndArray();
  }

  <T> void list(String member, List<T> elements, Consumer<T> write) {
    startList(member);
    elements.forEach(element -> object(() -> write.accept(element)));
    endList();
  }

  void startList(String member) {
    out.writeArrayPropertyStart(member);
  }

  void endList() {
    out.writeEndArray();
  }

  void object(String member, Runnable write) {
    out.writeName(member);
    object(write);
  }

  void object(Runnable write) {
    out.writeStartObject();
    open.push(new LinkedHashMap<>());
    write.run();
    Map<String, List<Phrase>> phrases = open.pop();
    if (!phrases.isEmpty()) {
      out.writeObjectPropertyStart("phrases");
      phrases.forEach(
          (member, all) -> {
            out.writeArrayPropertyStart(member);
            all.forEach(this::phrase);
            out.writeEndArray();
          });
      out.writeEndObject();
    }
    out.writeEndObject();
  }

  private void phrase(Phrase phrase) {
    out.writeStartObject();
    text("key", phrase.key());
    out.writeArrayPropertyStart("args");
    phrase.arguments().forEach(this::argument);
    out.writeEndArray();
    out.writeEndObject();
  }

  private void argument(Argument argument) {
    if (argument instanceof Phrase phrase) {
      phrase(phrase);
      return;
    }
    out.writeStartObject();
    if (argument instanceof Argument.Element element) {
      text("element", element.id().toString());
    } else if (argument instanceof Argument.Name name) {
      text("name", name.text());
    } else if (argument instanceof Argument.Quote quote) {
      text("quote", quote.text());
    } else if (argument instanceof Argument.Day day) {
      text("date", day.date().toString());
    } else if (argument instanceof Argument.Count count) {
      out.writeNumberProperty("count", count.number());
    }
    out.writeEndObject();
  }
}
