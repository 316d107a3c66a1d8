package org.attache.sources.fetch;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for.
 *
 * @param url where
 * @param headers further headers, names to values of printable ASCII
 * @param types media types that are taken, with {@code *} at the end for any that begins so; where
 *     the answer states another, it is refused. None for any
 * @param body what is posted, in UTF-8, or null for a mere question (GET)
 */
public record FetchRequest(
    String url, Map<String, String> headers, List<String> types, @Nullable String body) {
  public FetchRequest {
    headers = Map.copyOf(headers);
    types = List.copyOf(types);
    for (Map.Entry<String, String> header : headers.entrySet()) {
      if (!isPlain(header.getKey()) || !isPlain(header.getValue())) {
        throw new IllegalArgumentException("not a header: " + header.getKey());
      }
    }
  }

  /** Returns the question for what is at {@code url}, in any form. */
  public static FetchRequest of(String url) {
    return new FetchRequest(url, Map.of(), List.of(), null);
  }

  /** Returns the same with one header more; the former of that name gives way. */
  public FetchRequest with(String name, @Nullable String value) {
    if (value == null || !isPlain(value)) {
      return this;
    }
    Map<String, String> more = new TreeMap<>(headers);
    more.put(name, value);
    return new FetchRequest(url, more, types, body);
  }

  /** Returns the same, taking answers of these types alone. */
  public FetchRequest accepting(String... types) {
    return new FetchRequest(url, headers, List.of(types), body);
  }

  /** Returns the same as a message with a body. */
  public FetchRequest posting(String body) {
    return new FetchRequest(url, headers, types, body);
  }

  private static boolean isPlain(String text) {
    return text.chars().allMatch(c -> c >= ' ' && c < 0x7f);
  }
}
