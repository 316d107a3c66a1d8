package org.attache.app.alert.mail;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Locale;

/**
 * A letter of plain text.
 *
 * @param id by which doubles are told, of letters and digits
 * @param from mailbox of the sender
 * @param to mailbox of the receiver
 * @param subject in any letters
 * @param text in any letters; lines end with line feeds
 * @param sent when
 */
public record Letter(String id, String from, String to, String subject, String text, Instant sent) {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss xx", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);
  private static final String LINE = "\r\n";
  private static final int WORD_BYTES = 42;
  private static final int LONGEST_SUBJECT = 200;

  /** Returns the letter as it is sent (RFC 5322), its last line ended. */
  String wire() {
    String domain = from.substring(from.indexOf('@') + 1);
    return String.join(
            LINE,
            "Date: " + DATE.format(sent),
            "From: Attache <" + from + ">",
            "To: <" + to + ">",
            "Message-ID: <" + id + "@" + domain + ">",
            "Subject: " + encoded(subject),
            "Auto-Submitted: auto-generated",
            "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=utf-8",
            "Content-Transfer-Encoding: base64",
            "",
            body())
        + LINE;
  }

  private String body() {
    String lines = text.replace("\r", "").replace("\n", LINE);
    return Base64.getMimeEncoder().encodeToString(lines.getBytes(StandardCharsets.UTF_8));
  }

  /** Returns encoded words of at most 75 letters, a line each (RFC 2047, section 2). */
  private static String encoded(String words) {
    String whole = words.replaceAll("\\p{Cntrl}+", " ").strip();
    String plain =
        whole.substring(
            0,
            whole.offsetByCodePoints(
                0, Math.min(LONGEST_SUBJECT, whole.codePointCount(0, whole.length()))));
    StringBuilder out = new StringBuilder();
    StringBuilder word = new StringBuilder();
    for (int letter : plain.codePoints().toArray()) {
      String next = Character.toString(letter);
      if (bytes(word + next).length > WORD_BYTES) {
        out.append(out.isEmpty() ? "" : LINE + " ").append(word(word.toString()));
        word.setLength(0);
      }
      word.append(next);
    }
    return out.append(out.isEmpty() ? "" : LINE + " ").append(word(word.toString())).toString();
  }

  private static String word(String text) {
    return "=?utf-8?B?" + Base64.getEncoder().encodeToString(bytes(text)) + "?=";
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
