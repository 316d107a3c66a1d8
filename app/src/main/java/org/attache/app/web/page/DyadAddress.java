package org.attache.app.web.page;

import java.util.List;

/**
 * Says under which address the page of two actors stands: {@code /dyads/USA-RUS} for two codes,
 * {@code /dyads/Vladimir Putin,Donald Trump} for names, which may hold hyphens.
 */
final class DyadAddress {
  private static final String CODE = "[A-Z]{3}";

  private DyadAddress() {}

  /** Returns the address of the page of two actors. */
  static String of(String one, String other) {
    String between = one.matches(CODE) && other.matches(CODE) ? "-" : ",";
    return "/dyads/" + ActorAddress.segment(one) + between + ActorAddress.segment(other);
  }

  /** Returns the two names or codes that an address tells, or fewer where it tells fewer. */
  static List<String> read(String segment) {
    String[] parts =
        segment.matches(CODE + "-" + CODE) ? segment.split("-") : segment.split(",", 2);
    return java.util.Arrays.stream(parts)
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }
}
