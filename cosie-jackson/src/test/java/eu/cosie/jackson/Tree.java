package eu.cosie.jackson;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.io.JsonStringEncoder;
import tools.jackson.core.json.JsonFactory;

/** A JSON value that a test can damage: it may hold a member twice, or text that is no JSON. */
final class Tree {

  enum Type {
    OBJECT,
    LIST,
    TEXT,
    OTHER
  }

  Type type;
  final @Nullable String name;
  final List<Tree> parts = new ArrayList<>();
  String json = "";

  private Tree(@Nullable String name, Type type) {
    this.name = name;
    this.type = type;
  }

  static Tree parse(String document) {
    try (JsonParser in = new JsonFactory().createParser(ObjectReadContext.empty(), document)) {
      in.nextToken();
      return read(in, null);
    }
  }

  static Tree leaf(@Nullable String name, String json) {
    Tree leaf = new Tree(name, Type.OTHER);
    leaf.json = json;
    return leaf;
  }

  private static Tree read(JsonParser in, @Nullable String name) {
    JsonToken token = in.currentToken();
    if (token == JsonToken.START_OBJECT) {
      Tree object = new Tree(name, Type.OBJECT);
      while (in.nextToken() == JsonToken.PROPERTY_NAME) {
        String member = in.currentName();
        in.nextToken();
        object.parts.add(read(in, member));
      }
      return object;
    }
    if (token == JsonToken.START_ARRAY) {
      Tree list = new Tree(name, Type.LIST);
      while (in.nextToken() != JsonToken.END_ARRAY) {
        list.parts.add(read(in, null));
      }
      return list;
    }
    boolean text = token == JsonToken.VALUE_STRING;
    Tree leaf = new Tree(name, text ? Type.TEXT : Type.OTHER);
    leaf.json = text ? quoted(in.getString()) : in.getString();
    return leaf;
  }

  static String quoted(String text) {
    return '"' + new String(JsonStringEncoder.getInstance().quoteAsCharArray(text)) + '"';
  }

  /** The text of a leaf, without its quotes. */
  String text() {
    return json.substring(1, json.length() - 1);
  }

  /** A copy under another name. */
  Tree renamed(@Nullable String other) {
    Tree copy = new Tree(other, type);
    copy.json = json;
    copy.parts.addAll(parts);
    return copy;
  }

  /** Hands over each value below the root, with its place. */
  void walk(BiConsumer<String, Tree> visit) {
    walk("", visit);
  }

  private void walk(String place, BiConsumer<String, Tree> visit) {
    for (int i = 0; i < parts.size(); i++) {
      Tree part = parts.get(i);
      String at = place + "/" + (part.name != null ? part.name : i);
      visit.accept(at, part);
      part.walk(at, visit);
    }
  }

  /** What holds the value at a place. */
  Tree parent(String place) {
    Tree tree = this;
    String[] steps = place.split("/", -1);
    for (int i = 1; i < steps.length - 1; i++) {
      tree = tree.parts.get(tree.position(steps[i]));
    }
    return tree;
  }

  /** The position of a part by its name or index, as a place ends in it. */
  int position(String place) {
    String last = place.substring(place.lastIndexOf('/') + 1);
    if (type == Type.LIST) {
      return Integer.parseInt(last);
    }
    for (int i = 0; i < parts.size(); i++) {
      if (last.equals(parts.get(i).name)) {
        return i;
      }
    }
    throw new AssertionError("nothing at " + place);
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    write(out);
    return out.toString();
  }

  private void write(StringBuilder out) {
    if (type == Type.TEXT || type == Type.OTHER) {
      out.append(json);
      return;
    }
    char open = type == Type.OBJECT ? '{' : '[';
    for (Tree part : parts) {
      out.append(open);
      open = ',';
      if (part.name != null) {
        out.append(quoted(part.name)).append(':');
      }
      part.write(out);
    }
    if (parts.isEmpty()) {
      out.append(open);
    }
    out.append(type == Type.OBJECT ? '}' : ']');
  }
}
