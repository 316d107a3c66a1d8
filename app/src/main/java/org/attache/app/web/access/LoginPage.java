package org.attache.app.web.access;

import java.util.Objects;
import org.attache.app.web.OwnAddress;

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
    return OwnAddress.of(address, "/");
  }
}
