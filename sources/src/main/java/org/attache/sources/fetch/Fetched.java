package org.attache.sources.fetch;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An answer. */
public final class Fetched {
  private final String url;
  private final int status;
  private final Map<String, String> headers;
  private final byte[] body;

  Fetched(String url, int status, Map<String, String> headers, byte[] body) {
    this.url = url;
    this.status = status;
    this.headers = Map.copyOf(headers);
    this.body = body;
  }

  /** Returns where it was found in the end, after redirects. */
  public String url() {
    return url;
  }

  /** Returns its number, 200 to 599. */
  public int status() {
    return status;
  }

  /** Returns the value of a header, several joined by {@code ", "}, or null if there is none. */
  public @Nullable String header(String name) {
    return headers.get(name.toLowerCase(Locale.ROOT));
  }

  /**
   * Returns what came, unpacked; empty where the status says that nothing did. Not to be changed.
   */
  public byte[] body() {
    return body;
  }
}
