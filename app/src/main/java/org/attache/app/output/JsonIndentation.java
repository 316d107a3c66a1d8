package org.attache.app.output;

/** Lays JSON that stands on one line out over several, two spaces a level. */
public final class JsonIndentation {
  private final StringBuilder out = new StringBuilder();
  private int level;

  private JsonIndentation() {}

  /** Returns {@code json}, which must be well-formed and without white space of its own. */
  public static String of(String json) {
    JsonIndentation indentation = new JsonIndentation();
    int at = 0;
    while (at < json.length()) {
      at = indentation.add(json, at);
    }
    return indentation.out.toString();
  }

  private int add(String json, int at) {
    char unit = json.charAt(at);
    switch (unit) {
      case '"' -> {
        int end = afterString(json, at);
        out.append(json, at, end);
        return end;
      }
      case '{', '[' -> {
        char next = json.charAt(at + 1);
        if (next == '}' || next == ']') {
          out.append(unit).append(next);
          return at + 2;
        }
        level++;
        newLine(unit);
      }
      case '}', ']' -> {
        level--;
        newLine();
        out.append(unit);
      }
      case ',' -> newLine(unit);
      case ':' -> out.append(": ");
      default -> out.append(unit);
    }
    return at + 1;
  }

  private void newLine(char before) {
    out.append(before);
    newLine();
  }

  private void newLine() {
    out.append('\n').append("  ".repeat(level));
  }

  private static int afterString(String json, int at) {
    int end = at + 1;
    while (json.charAt(end) != '"') {
      end += json.charAt(end) == '\\' ? 2 : 1;
    }
    return end + 1;
  }
}
