package org.attache.sources.fetch;

import java.net.IDN;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.attache.model.error.IncorrectInput;

/**
 * An address of the web, such as can be asked for.
 *
 * @param secure whether over TLS
 * @param host name in lower case and ASCII, or an address; that of IPv6 without brackets
 * @param port 1 to 65535
 * @param target path and query as they are sent, beginning with a slash
 */
public record WebAddress(boolean secure, String host, int port, String target) {
  private static final int LONGEST = 8000;
  private static final int LONGEST_HOST = 253;
  private static final int MOST_PORT = 65_535;
  private static final int PORT = 80;
  private static final int SECURE_PORT = 443;
  private static final String PLAIN = "!#$%&'()*+,-./:;=?@_~[]";

  /**
   * Reads an address as it is written in pages and feeds: with blanks around it, with letters
   * beyond ASCII, with a fragment, which is left out.
   *
   * @throws IncorrectInput if it is none of the schemes http and https, names a user, or is broken
   */
  public static WebAddress of(String written) {
    String url = written.strip();
    int colon = url.indexOf(':');
    String scheme = url.substring(0, Math.max(colon, 0)).toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      throw unusable(written, "only http and https are fetched");
    }
    if (url.length() > LONGEST || url.chars().anyMatch(c -> c < ' ' || c == 0x7f)) {
      throw unusable(written, "too long, or with control characters");
    }
    if (!url.startsWith("//", colon + 1)) {
      throw unusable(written, "no host");
    }
    int from = colon + 3;
    int end = from;
    while (end < url.length() && "/?#".indexOf(url.charAt(end)) < 0) {
      end++;
    }
    String authority = url.substring(from, end);
    if (authority.contains("@") || authority.contains("\\")) {
      throw unusable(written, "names a user, which no address of news does");
    }
    boolean secure = scheme.equals("https");
    int portAt = authority.indexOf(':', authority.indexOf(']') + 1);
    String host = host(portAt < 0 ? authority : authority.substring(0, portAt), written);
    int port = secure ? SECURE_PORT : PORT;
    if (portAt >= 0 && portAt + 1 < authority.length()) {
      port = port(authority.substring(portAt + 1), written);
    }
    return new WebAddress(secure, host, port, target(url.substring(end)));
  }

  /**
   * Returns the address that {@code reference} means on a page of this one (RFC 3986, section 5).
   *
   * @throws IncorrectInput if it is none that can be asked for
   */
  public WebAddress resolve(String reference) {
    String bare = encoded(reference.strip());
    if (bare.isEmpty() || bare.startsWith("#")) {
      return this;
    }
    if (bare.startsWith("?")) {
      String path = target.indexOf('?') < 0 ? target : target.substring(0, target.indexOf('?'));
      return new WebAddress(secure, host, port, target(path + bare));
    }
    try {
      return of(URI.create(toString()).resolve(bare).toString());
    } catch (IllegalArgumentException e) {
      throw unusable(reference, "not an address");
    }
  }

  /** Returns host and port as the header {@code Host} has them. */
  String authority() {
    String shown = host.indexOf(':') >= 0 ? "[" + host + "]" : host;
    return port == (secure ? SECURE_PORT : PORT) ? shown : shown + ":" + port;
  }

  /** Returns the address in full. */
  @Override
  public String toString() {
    return (secure ? "https://" : "http://") + authority() + target;
  }

  static IncorrectInput unusable(String written, String why) {
    return new IncorrectInput("address-unusable", "not fetched: " + why, written, written);
  }

  /** Reads the name of a host as addresses and settings have it. */
  static String host(String host, String written) {
    if (host.startsWith("[") && host.endsWith("]")) {
      String inner = host.substring(1, host.length() - 1).toLowerCase(Locale.ROOT);
      boolean plain =
          inner.chars().allMatch(c -> Character.digit(c, 16) >= 0 || c == ':' || c == '.');
      if (!plain || inner.indexOf(':') < 0) {
        throw unusable(written, "a broken address of IPv6");
      }
      return inner;
    }
    String name;
    try {
      name = IDN.toASCII(host).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      throw unusable(written, "a name that no host can have");
    }
    name = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    boolean plain =
        name.chars().allMatch(c -> letterOrDigit(c) || c == '-' || c == '_' || c == '.');
    if (name.isEmpty() || name.length() > LONGEST_HOST || !plain) {
      throw unusable(written, "a name that no host can have");
    }
    return name;
  }

  static int port(String digits, String written) {
    boolean plain = digits.length() <= 5 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    int port = plain && !digits.isEmpty() ? Integer.parseInt(digits) : 0;
    if (port < 1 || port > MOST_PORT) {
      throw unusable(written, "no port has the number " + digits);
    }
    return port;
  }

  private static String target(String rest) {
    int fragment = rest.indexOf('#');
    String asked = encoded(fragment < 0 ? rest : rest.substring(0, fragment));
    return asked.startsWith("/") ? asked : "/" + asked;
  }

  /** Escapes what may not stand in an address; what is escaped already stays. */
  private static String encoded(String text) {
    StringBuilder out = new StringBuilder();
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      int unit = bytes[i] & 0xff;
      boolean escape = unit == '%' && !isEscape(bytes, i);
      if (!escape && (letterOrDigit(unit) || PLAIN.indexOf(unit) >= 0)) {
        out.append((char) unit);
      } else {
        out.append('%').append(String.format(Locale.ROOT, "%02X", unit));
      }
    }
    return out.toString();
  }

  private static boolean isEscape(byte[] bytes, int at) {
    return at + 2 < bytes.length
        && Character.digit(bytes[at + 1], 16) >= 0
        && Character.digit(bytes[at + 2], 16) >= 0;
  }

  private static boolean letterOrDigit(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
