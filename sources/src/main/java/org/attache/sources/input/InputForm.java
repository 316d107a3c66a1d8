package org.attache.sources.input;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** How documents are written down. */
enum InputForm {
  TEXT,
  JSON,
  JSON_LINES,
  HTML;

  /** Returns the form that the extension of {@code name} or else the first two lines tell. */
  static InputForm of(String name, byte[] first, byte[] second) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".txt") || lower.endsWith(".text") || lower.endsWith(".md")) {
      return TEXT;
    }
    if (lower.endsWith(".jsonl") || lower.endsWith(".ndjson")) {
      return JSON_LINES;
    }
    if (lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".xhtml")) {
      return HTML;
    }
    boolean object = startsObject(first);
    if (object && (closes(first) || startsObject(second))) {
      return JSON_LINES;
    }
    if (object || lower.endsWith(".json")) {
      return JSON;
    }
    return FileKind.isPage(first) || FileKind.isPage(second) ? HTML : TEXT;
  }

  private static boolean startsObject(byte[] line) {
    for (int i = ByteOrderMark.of(line).length(); i < line.length; i++) {
      if (line[i] > ' ') {
        return line[i] == '{'
            && !new String(line, StandardCharsets.ISO_8859_1).startsWith("{\\rtf");
      }
    }
    return false;
  }

  /** Whether the object that begins on {@code line} also ends there. */
  private static boolean closes(byte[] line) {
    int depth = 0;
    boolean quoted = false;
    for (int i = 0; i < line.length; i++) {
      if (quoted && line[i] == '\\') {
        i++;
      } else if (line[i] == '"') {
        quoted = !quoted;
      } else if (!quoted && (line[i] == '{' || line[i] == '}')) {
        depth += line[i] == '{' ? 1 : -1;
        if (depth == 0) {
          return true;
        }
      }
    }
    return false;
  }
}
