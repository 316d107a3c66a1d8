package org.attache.app.alert.mail;

import java.util.List;
import java.util.Locale;

/**
 * What a server for letters says.
 *
 * @param code of three digits
 * @param lines its words, without the code
 */
public record SmtpReply(int code, List<String> lines) {
  private static final int DELAYED = 400;
  private static final int REFUSED = 500;

  public SmtpReply {
    lines = List.copyOf(lines);
  }

  /** Returns whether it has done what was asked, or waits for more of it. */
  public boolean isGood() {
    return code < DELAYED;
  }

  /** Returns whether asking again could do no better: the mailbox or the letter is refused. */
  public boolean isFinal() {
    boolean shown = code == 530 || code == 534 || code == 535 || code == 538;
    return code >= REFUSED && !shown;
  }

  /** Returns whether the server can do something, by the name of the extension. */
  boolean offers(String extension) {
    return lines.stream()
        .skip(1)
        .map(line -> line.split(" ", 2)[0].toUpperCase(Locale.ROOT))
        .anyMatch(extension::equals);
  }

  /** Returns code and words in a line. */
  public String words() {
    return code + " " + String.join(" ", lines).replaceAll("\\p{Cntrl}", " ").strip();
  }
}
