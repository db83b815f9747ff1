package eu.cosie.jackson;

import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.wording.Phrase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * An object: a table of its members in the order in which they are written, filled into a builder
 * {@code B} in whichever order they are read. At most 64 members. Its name is that of its
 * definition in a schema; an object without a name is described where it stands.
 */
final class ObjectForm<T, B> implements Form<T> {

  private static final Tell SILENT = (member, found, expected) -> {};

  private final String name;
  private final Supplier<B> begin;
  private final Finish<T, B> finish;
  private final List<Member<T, B, ?>> members = new ArrayList<>();
  private final Map<String, Member<T, B, ?>> byName = new HashMap<>();
  private final List<List<String>> alternatives = new ArrayList<>();
  private final List<List<String>> groups = new ArrayList<>();
  private final Map<String, Said<T, B>> said = new LinkedHashMap<>();
  private @Nullable Others<T, B> others;

  private ObjectForm(String name, Supplier<B> begin, Finish<T, B> finish) {
    this.name = name;
    this.begin = begin;
    this.finish = finish;
  }

  /** An object without members yet. */
  static <T, B> ObjectForm<T, B> of(String name, Supplier<B> begin, Function<B, T> finish) {
    return new ObjectForm<>(name, begin, (builder, tell) -> finish.apply(builder));
  }

  /** An object whose members must also go together: {@code finish} tells where they do not. */
  static <T, B> ObjectForm<T, B> checked(String name, Supplier<B> begin, Finish<T, B> finish) {
    return new ObjectForm<>(name, begin, finish);
  }

  /** Adds a member that must be there. */
  <V> ObjectForm<T, B> must(String name, Form<V> form, Function<T, V> get, BiConsumer<B, V> set) {
    return add(name, true, () -> true, form, value -> Optional.of(get.apply(value)), set);
  }

  /** Adds a member that may be left out. */
  <V> ObjectForm<T, B> may(
      String name, Form<V> form, Function<T, Optional<V>> get, BiConsumer<B, V> set) {
    return add(name, false, () -> false, form, get, set);
  }

  /** Adds a list, left out where it is empty. */
  <V> ObjectForm<T, B> list(
      String name, Form<V> element, Function<T, List<V>> get, BiConsumer<B, List<V>> set) {
    return may(
        name,
        ListForm.of(element),
        value -> Optional.of(get.apply(value)).filter(list -> !list.isEmpty()),
        set);
  }

  /** Adds members of any name that begins so, kept as JSON text. */
  ObjectForm<T, B> others(String prefix, Function<T, Map<String, String>> get, SetOther<B> set) {
    others = new Others<>(prefix, get, set);
    return this;
  }

  /** Adds a member that repeats what stands elsewhere, and must agree with it. */
  <V> ObjectForm<T, B> copy(String name, Form<V> form, Supplier<V> original) {
    return must(
        name,
        new CopyForm<>(form, () -> Optional.of(original.get())),
        value -> original.get(),
        (builder, copy) -> {});
  }

  /** Adds a member that repeats what stands elsewhere, and is not there where that is not. */
  <V> ObjectForm<T, B> mayCopy(String name, Form<V> form, Supplier<Optional<V>> original) {
    return add(
        name,
        false,
        () -> original.get().isPresent(),
        new CopyForm<>(form, original),
        value -> original.get(),
        (builder, copy) -> {});
  }

  /** Adds a text as people read it; {@link #phrases} adds what it is rendered from. */
  ObjectForm<T, B> says(
      String name, PhraseForms forms, Function<T, Phrase> get, BiConsumer<B, Phrase> set) {
    said.put(
        name,
        new Said<>(
            forms.one(),
            true,
            value -> Optional.of(List.of(get.apply(value))),
            (builder, one) -> set.accept(builder, one.get(0))));
    return must(
        name, forms.rendered(), value -> List.of(get.apply(value)), (builder, rendered) -> {});
  }

  /** Adds a text that may be left out. */
  ObjectForm<T, B> maySay(
      String name,
      PhraseForms forms,
      Function<T, Optional<Phrase>> get,
      BiConsumer<B, Phrase> set) {
    Function<T, Optional<List<Phrase>>> all = value -> get.apply(value).map(List::of);
    boolean together = alternatives.stream().anyMatch(members -> members.contains(name));
    said.put(
        name,
        new Said<>(forms.one(), together, all, (builder, one) -> set.accept(builder, one.get(0))));
    return may(name, forms.rendered(), all, (builder, rendered) -> {});
  }

  /** Adds a text made of any number of phrases. */
  ObjectForm<T, B> saysAll(
      String name,
      PhraseForms forms,
      Function<T, List<Phrase>> get,
      BiConsumer<B, List<Phrase>> set) {
    said.put(name, new Said<>(forms.any(), true, value -> Optional.of(get.apply(value)), set));
    return must(name, forms.rendered(), get, (builder, rendered) -> {});
  }

  /** Adds the member with the phrases of all texts added before. */
  ObjectForm<T, B> phrases() {
    ObjectForm<Map<String, List<Phrase>>, Map<String, List<Phrase>>> phrases =
        of("", LinkedHashMap::new, Map::copyOf);
    said.forEach(
        (text, each) ->
            phrases.add(
                text,
                each.must,
                () -> each.must,
                each.form,
                all -> Optional.ofNullable(all.get(text)),
                (all, some) -> all.put(text, some)));
    boolean must = alternatives.isEmpty() && said.values().stream().anyMatch(each -> each.must);
    return add(
        "phrases",
        must,
        () -> must,
        phrases,
        value -> Optional.of(phrasesOf(value)).filter(all -> !all.isEmpty()),
        (builder, all) -> all.forEach((text, some) -> setPhrases(builder, text, some)));
  }

  private Map<String, List<Phrase>> phrasesOf(T value) {
    Map<String, List<Phrase>> all = new LinkedHashMap<>();
    said.forEach((text, each) -> each.get.apply(value).ifPresent(some -> all.put(text, some)));
    return all;
  }

  private void setPhrases(B builder, String text, List<Phrase> some) {
    Said<T, B> each = said.get(text);
    if (each != null) {
      each.set.accept(builder, some);
    }
  }

  /** Says that the members are these and no others, or those of another such call. */
  ObjectForm<T, B> either(String... together) {
    alternatives.add(List.of(together));
    return this;
  }

  /** Says that where one of these members is, the others are too. */
  ObjectForm<T, B> together(String... members) {
    groups.add(List.of(members));
    return this;
  }

  private <V> ObjectForm<T, B> add(
      String name,
      boolean always,
      BooleanSupplier must,
      Form<V> form,
      Function<T, Optional<V>> get,
      BiConsumer<B, V> set) {
    Member<T, B, V> member =
        new Member<>(
            1L << members.size(), name, new SerializedString(name), always, must, form, get, set);
    members.add(member);
    byName.put(name, member);
    return this;
  }

  @Override
  public T read(Input in) {
    if (!in.is(JsonToken.START_OBJECT)) {
      in.tellOtherType(expected());
      return placeholder(in);
    }
    int told = in.told();
    B builder = begin.get();
    long seen = fill(builder, in);
    if (in.told() != told) {
      return finish.apply(builder, SILENT);
    }
    // What goes together is looked at only where each is sound by itself.
    T value = finish.apply(builder, in::tellOf);
    said.forEach(
        (text, each) -> {
          if ((seen & bit(text)) != 0 && each.get.apply(value).isEmpty()) {
            in.tellOf("phrases/" + text, "nothing", "what the text is rendered from");
          }
        });
    return value;
  }

  private long bit(String name) {
    return members.stream()
        .filter(member -> member.name.equals(name))
        .mapToLong(member -> member.bit)
        .sum();
  }

  /** Reads the members of the object at whose start the input stands, and gives which it has. */
  long fill(B builder, Input in) {
    long seen = 0;
    int next = 0;
    long guessed = 0;
    Set<String> seenOthers = null;
    while (in.next() == JsonToken.PROPERTY_NAME) {
      String name = in.name();
      in.next();
      Member<T, B, ?> member = named(name, next);
      if (member != null) {
        next = Long.numberOfTrailingZeros(member.bit) + 1;
        if ((seen & member.bit) != 0) {
          in.tellTwice();
        } else {
          member.read(in, builder);
          seen |= member.bit;
        }
      } else if (others != null && name.startsWith(others.prefix)) {
        seenOthers = seenOthers == null ? new HashSet<>() : seenOthers;
        if (seenOthers.size() > CaseRecord.MAX_ELEMENTS) {
          in.skip(); // that they are too many is the record's to say
        } else if (seenOthers.add(name)) {
          others.set.accept(builder, name, in.verbatim());
        } else {
          in.tellTwice();
        }
      } else {
        // A misspelt member is read as the one it is near to: else what refers to its content would
        // seem to refer to nothing.
        Member<T, B, ?> near = near(name);
        in.tell("an unknown member", near != null ? "“" + near.name + "”" : names());
        if (near == null || ((seen | guessed) & near.bit) != 0) {
          in.skip();
        } else if (near.guess(in, builder)) {
          guessed |= near.bit;
        }
      }
    }
    for (Member<T, B, ?> member : members) {
      if (((seen | guessed) & member.bit) == 0 && member.must.getAsBoolean()) {
        in.tellMissing(member.name, member.form.expected());
        member.setPlaceholder(in, builder);
      }
    }
    for (List<String> together : groups) {
      long all = bits(together);
      for (Member<T, B, ?> member : members) {
        if (((seen | guessed) & all) != 0 && (all & ~(seen | guessed) & member.bit) != 0) {
          in.tellMissing(member.name, member.form.expected());
        }
      }
    }
    if (!alternatives.isEmpty() && !isAlternative(seen | guessed)) {
      in.tell("members that do not stand together", expected());
    }
    return seen;
  }

  private boolean isAlternative(long seen) {
    return alternatives.stream().anyMatch(together -> seen == bits(together));
  }

  private long bits(List<String> names) {
    return names.stream().mapToLong(this::bit).sum();
  }

  @Override
  public T placeholder(Input in) {
    B builder = begin.get();
    for (Member<T, B, ?> member : members) {
      if (member.must.getAsBoolean()) {
        member.setPlaceholder(in, builder);
      }
    }
    return finish.apply(builder, SILENT);
  }

  @Override
  public void write(T value, JsonGenerator out) {
    out.writeStartObject();
    for (Member<T, B, ?> member : members) {
      member.write(value, out);
    }
    if (others != null) {
      others
          .get
          .apply(value)
          .forEach(
              (name, json) -> {
                out.writeName(name);
                out.writeRawValue(json);
              });
    }
    out.writeEndObject();
  }

  @Override
  public String expected() {
    return alternatives.isEmpty()
        ? "an object"
        : alternatives.stream()
            .map(together -> String.join(", ", together))
            .collect(Collectors.joining(" or ", "an object with ", ""));
  }

  @Override
  public Optional<String> textAt(T value, String pointer) {
    int end = pointer.indexOf('/', 1);
    String first =
        pointer.substring(Math.min(1, pointer.length()), end < 0 ? pointer.length() : end);
    Member<T, B, ?> member = byName.get(first);
    return member == null
        ? Optional.empty()
        : member.textAt(value, end < 0 ? "" : pointer.substring(end));
  }

  @Override
  public void describe(SchemaWriter schema) {
    if (name.isEmpty()) {
      define(schema);
    } else {
      schema.reference(name, this);
    }
  }

  /** Describes the members. */
  void define(SchemaWriter schema) {
    schema.text("type", "object");
    schema.object(
        "properties",
        () -> {
          for (Member<T, B, ?> member : members) {
            schema.object(
                member.name,
                () -> {
                  schema.description(name, member.name);
                  member.form.describe(schema);
                });
          }
        });
    if (others != null) {
      String names = "^" + others.prefix;
      schema.object("patternProperties", () -> schema.flag(names, true));
    }
    schema.flag("additionalProperties", false);
    List<String> required =
        members.stream().filter(member -> member.always).map(member -> member.name).toList();
    if (!required.isEmpty()) {
      schema.texts("required", required);
    }
    if (!groups.isEmpty()) {
      schema.object("dependentRequired", () -> groups.forEach(all -> together(all, schema)));
    }
    schema.alternatives(alternatives);
  }

  private static void together(List<String> all, SchemaWriter schema) {
    for (String each : all) {
      schema.texts(each, all.stream().filter(other -> !other.equals(each)).toList());
    }
  }

  /** The member of this name; members mostly stand in the order in which they are written. */
  private @Nullable Member<T, B, ?> named(String name, int from) {
    for (int i = from; i < members.size(); i++) {
      if (members.get(i).name.equals(name)) {
        return members.get(i);
      }
    }
    return byName.get(name);
  }

  private @Nullable Member<T, B, ?> near(String name) {
    Member<T, B, ?> nearest = null;
    int least = Integer.MAX_VALUE;
    for (Member<T, B, ?> member : members) {
      int distance = Spelling.distance(name, member.name);
      if (distance < least) {
        least = distance;
        nearest = member;
      }
    }
    return nearest;
  }

  private String names() {
    return members.stream()
        .map(member -> member.name)
        .collect(Collectors.joining(", ", "one of ", ""));
  }

  /** Takes a member of any name. */
  interface SetOther<B> {
    void accept(B builder, String name, String json);
  }

  /** Makes the value of what was read, and tells where members do not go together. */
  interface Finish<T, B> {
    T apply(B builder, Tell tell);
  }

  /** Tells what is wrong with a member of the object that was just read. */
  interface Tell {
    void of(String member, String found, String expected);
  }

  private record Said<T, B>(
      Form<List<Phrase>> form,
      boolean must,
      Function<T, Optional<List<Phrase>>> get,
      BiConsumer<B, List<Phrase>> set) {}

  private record Others<T, B>(
      String prefix, Function<T, Map<String, String>> get, SetOther<B> set) {}

  private record Member<T, B, V>(
      long bit,
      String name,
      SerializableString writtenName,
      boolean always,
      BooleanSupplier must,
      Form<V> form,
      Function<T, Optional<V>> get,
      BiConsumer<B, V> set) {

    void read(Input in, B builder) {
      set.accept(builder, form.read(in));
    }

    /** Reads the value of a misspelt member, whose name was told; whether it can be used. */
    boolean guess(Input in, B builder) {
      int unsuited = in.toldHereAgain();
      V value = form.read(in);
      boolean suits = in.toldHereAgain() == unsuited;
      if (suits) {
        set.accept(builder, value);
      }
      return suits;
    }

    void setPlaceholder(Input in, B builder) {
      set.accept(builder, form.placeholder(in));
    }

    Optional<String> textAt(T value, String pointer) {
      return get.apply(value).flatMap(member -> form.textAt(member, pointer));
    }

    void write(T value, JsonGenerator out) {
      Optional<V> member = get.apply(value);
      if (member.isPresent()) {
        out.writeName(writtenName);
        form.write(member.get(), out);
      }
    }
  }
}
