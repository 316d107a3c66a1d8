package org.attache.app.web;

import org.jspecify.annotations.Nullable;

/** Tells addresses of this desk from those that lead elsewhere. */
public final class OwnAddress {
  private OwnAddress() {}

  /** Returns the address that a form sent if it is one of ours, else {@code usual}. */
  public static String of(@Nullable String address, String usual) {
    if (address == null || !address.startsWith("/") || address.startsWith("//")) {
      return usual;
    }
    return address.chars().noneMatch(c -> c < 0x20 || c == '\\') ? address : usual;
  }
}
