package org.attache.app.alert.mail;

import java.util.Locale;
import org.attache.model.error.IncorrectInput;

/**
 * By which server letters go.
 *
 * @param host its name
 * @param port 1 to 65535
 * @param security how the connection is secured
 * @param from mailbox of the sender
 * @param user name to show; empty for none
 * @param password to show; empty for none
 */
public record SmtpSettings(
    String host, int port, Security security, String from, String user, String password) {
  private static final int MOST_PORT = 65_535;

  public SmtpSettings {
    if (port < 1 || port > MOST_PORT || !plain(host) || host.isEmpty()) {
      throw malformed(host + ":" + port);
    }
    if (!plain(from) || from.indexOf('@') < 1 || !plain(user) || !plain(password)) {
      throw malformed(from);
    }
  }

  /** How the connection is secured. */
  public enum Security {
    /** TLS, which the client asks for before it says anything. */
    STARTTLS,
    /** TLS from the first byte. */
    TLS,
    /** None, for a server on this machine. */
    NONE;

    /** Returns the name as users write it. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Reads settings.
   *
   * @throws IncorrectInput if one of them can be none
   */
  public static SmtpSettings of(
      String host, int port, String security, String from, String user, String password) {
    for (Security one : Security.values()) {
      if (one.label().equals(security)) {
        return new SmtpSettings(host, port, one, from, user, password);
      }
    }
    throw malformed(security);
  }

  private static boolean plain(String text) {
    return text.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '<' && c != '>');
  }

  private static IncorrectInput malformed(String value) {
    return new IncorrectInput(
        "smtp-malformed",
        "the server for letters is set by host, port, starttls, tls or none, and a sender",
        value,
        null);
  }

  /** The password is not part of it. */
  @Override
  public String toString() {
    return host + ":" + port;
  }
}
