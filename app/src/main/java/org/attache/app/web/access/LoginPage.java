package org.attache.app.web.access;

import java.util.Objects;

/**
 * The page on which one signs in.
 *
 * @param next address to go to then
 * @param complaint why it did not work the last time; empty at first
 */
public record LoginPage(String next, String complaint) {
  public LoginPage {
    Objects.requireNonNull(next, "next");
    Objects.requireNonNull(complaint, "complaint");
  }

  /** Returns the address if it is one of ours, else the first page. */
  static String own(@org.jspecify.annotations.Nullable String address) {
    if (address == null || !address.startsWith("/") || address.startsWith("//")) {
      return "/";
    }
    return address.chars().noneMatch(c -> c < 0x20 || c == '\\') ? address : "/";
  }
}
