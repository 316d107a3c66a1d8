package org.attache.sources.fetch;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.ProtocolException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The head of an answer (RFC 9112, sections 4 and 5).
 *
 * @param status its number
 * @param headers by their names in lower case
 */
record AnswerHead(int status, Map<String, String> headers) {
  private static final int LONGEST_LINE = 16_384;
  private static final int MOST_LINES = 200;
  private static final int MOST_INTERIM = 5;

  /** Reads the head of the answer proper, interim ones passed over. */
  static AnswerHead read(InputStream in) throws IOException {
    for (int i = 0; i < MOST_INTERIM; i++) {
      int status = status(line(in));
      Map<String, String> headers = headers(in);
      if (status >= 200) {
        return new AnswerHead(status, headers);
      }
    }
    throw new ProtocolException("no answer after " + MOST_INTERIM + " interim ones");
  }

  @Nullable String header(String name) {
    return headers.get(name);
  }

  private static int status(String line) throws ProtocolException {
    boolean plain =
        line.length() >= 12
            && line.startsWith("HTTP/1.")
            && line.charAt(8) == ' '
            && line.substring(9, 12).chars().allMatch(c -> c >= '0' && c <= '9');
    int status = plain ? Integer.parseInt(line.substring(9, 12)) : 0;
    if (status < 100 || status > 599) {
      throw new ProtocolException("no answer of HTTP");
    }
    return status;
  }

  private static Map<String, String> headers(InputStream in) throws IOException {
    Map<String, String> headers = new TreeMap<>();
    String last = "";
    int lines = 0;
    for (String line = line(in); !line.isEmpty(); line = line(in)) {
      if (++lines > MOST_LINES) {
        throw new ProtocolException("more than " + MOST_LINES + " headers");
      }
      int colon = line.indexOf(':');
      if (line.startsWith(" ") || line.startsWith("\t")) {
        headers.merge(last, line.strip(), (one, more) -> one + " " + more);
      } else if (colon > 0) {
        last = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        headers.merge(last, line.substring(colon + 1).strip(), (one, more) -> one + ", " + more);
      }
    }
    return headers;
  }

  /** Reads a line, which CRLF ends, or LF alone. */
  static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int unit = in.read(); unit != '\n'; unit = in.read()) {
      if (unit < 0) {
        throw new EOFException("the answer ends in its head");
      }
      if (line.length() >= LONGEST_LINE) {
        throw new ProtocolException("a line of more than " + LONGEST_LINE + " bytes");
      }
      line.append((char) unit);
    }
    int end = line.length();
    return line.substring(0, end > 0 && line.charAt(end - 1) == '\r' ? end - 1 : end);
  }
}
