package eu.cosie.jackson;

import eu.cosie.core.record.CaseRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
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
 * {@code B} in whichever order they are read. At most 64 members.
 */
final class ObjectForm<T, B> implements Form<T> {

  private final Supplier<B> begin;
  private final Function<B, T> finish;
  private final List<Member<T, B, ?>> members = new ArrayList<>();
  private final Map<String, Member<T, B, ?>> byName = new HashMap<>();
  private @Nullable Others<T, B> others;

  private ObjectForm(Supplier<B> begin, Function<B, T> finish) {
    this.begin = begin;
    this.finish = finish;
  }

  /** An object without members yet. */
  static <T, B> ObjectForm<T, B> of(Supplier<B> begin, Function<B, T> finish) {
    return new ObjectForm<>(begin, finish);
  }

  /** Adds a member that must be there. */
  <V> ObjectForm<T, B> must(String name, Form<V> form, Function<T, V> get, BiConsumer<B, V> set) {
    return add(name, true, form, value -> Optional.of(get.apply(value)), set);
  }

  /** Adds a member that may be left out. */
  <V> ObjectForm<T, B> may(
      String name, Form<V> form, Function<T, Optional<V>> get, BiConsumer<B, V> set) {
    return add(name, false, form, get, set);
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

  private <V> ObjectForm<T, B> add(
      String name, boolean must, Form<V> form, Function<T, Optional<V>> get, BiConsumer<B, V> set) {
    Member<T, B, V> member =
        new Member<>(1L << members.size(), name, new SerializedString(name), must, form, get, set);
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
    B builder = begin.get();
    fill(builder, in);
    return finish.apply(builder);
  }

  /** Reads the members of the object at whose start the input stands. */
  void fill(B builder, Input in) {
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
      if (member.must && ((seen | guessed) & member.bit) == 0) {
        in.tellMissing(member.name, member.form.expected());
        member.setPlaceholder(in, builder);
      }
    }
  }

  @Override
  public T placeholder(Input in) {
    B builder = begin.get();
    for (Member<T, B, ?> member : members) {
      if (member.must) {
        member.setPlaceholder(in, builder);
      }
    }
    return finish.apply(builder);
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
    return "an object";
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

  private record Others<T, B>(
      String prefix, Function<T, Map<String, String>> get, SetOther<B> set) {}

  private record Member<T, B, V>(
      long bit,
      String name,
      SerializableString writtenName,
      boolean must,
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

    void write(T value, JsonGenerator out) {
      Optional<V> member = get.apply(value);
      if (member.isPresent()) {
        out.writeName(writtenName);
        form.write(member.get(), out);
      }
    }
  }
}
