package org.attache.sources.input;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.attache.model.error.Unsupported;

/** Recognises files that are no text, by the bytes with which they begin. */
enum FileKind {
  PDF("a PDF", "%PDF-"),
  PNG("a picture", "\u0089PNG"),
  JPEG("a picture", "\u00FF\u00D8\u00FF"),
  GIF("a picture", "GIF8"),
  OLE("an old office document", "\u00D0\u00CF\u0011\u00E0"),
  RTF("an RTF document", "{\\rtf"),
  HTML("a web page", "<!doctype html"),
  BARE_HTML("a web page", "<html");

  private static final int HEAD = 64;

  private final String name;
  private final String start;

  FileKind(String name, String start) {
    this.name = name;
    this.start = start;
  }

  /** Whether {@code bytes} begin as a web page. */
  static boolean isPage(byte[] bytes) {
    int mark = ByteOrderMark.of(bytes).length();
    int to = Math.min(bytes.length, mark + HEAD);
    String head = head(Arrays.copyOfRange(bytes, mark, to)).stripLeading();
    return head.startsWith(HTML.start) || head.startsWith(BARE_HTML.start);
  }

  /** Throws if {@code bytes} begin as one of the kinds. */
  static void refuseBinary(byte[] bytes, String place) {
    String head = head(bytes);
    for (FileKind kind : values()) {
      String start = kind.start.toLowerCase(Locale.ROOT);
      if (head.startsWith(start) || head.stripLeading().startsWith(start)) {
        throw new Unsupported(
            "file-kind-unsupported",
            kind.name + "; give its text: plain, a JSON document or JSON Lines",
            kind.name,
            place);
      }
    }
  }

  /** Throws if {@code bytes} hold a zero, which text in a one-byte encoding or UTF-8 never does. */
  static void refuseZeros(byte[] bytes, String place) {
    for (byte unit : bytes) {
      if (unit == 0) {
        throw new Unsupported(
            "file-kind-unsupported", "binary, not text; give the text itself", null, place);
      }
    }
  }

  private static String head(byte[] bytes) {
    int length = Math.min(bytes.length, HEAD);
    return new String(bytes, 0, length, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
  }
}
