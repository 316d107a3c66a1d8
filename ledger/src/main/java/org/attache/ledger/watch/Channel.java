package org.attache.ledger.watch;

import org.attache.model.Named;

/**
 * By what a watch tells.
 *
 * @param kind how
 * @param id names the address, which is kept elsewhere: 8 hexadecimal digits
 */
public record Channel(Kind kind, String id) {
  public Channel {
    if (!id.matches("[0-9a-f]{8}")) {
      throw new IllegalArgumentException("not the id of an address: " + id);
    }
  }

  /** Returns kind and id with a colon between. */
  public String text() {
    return kind.label() + ":" + id;
  }

  /** Reads what {@link #text} spells. */
  public static Channel parse(String text) {
    for (Kind kind : Kind.values()) {
      if (text.startsWith(kind.label() + ":")) {
        return new Channel(kind, text.substring(kind.label().length() + 1));
      }
    }
    throw new IllegalArgumentException("not a channel: " + text);
  }

  /** The ways to tell. */
  public enum Kind implements Named {
    /** A signed HTTP request. */
    WEBHOOK,
    /** A message by SMTP. */
    EMAIL
  }
}
