package org.attache.ledger.query;

import java.util.Locale;
import org.attache.ledger.link.StateNames;
import org.jspecify.annotations.Nullable;

/**
 * Makes terms of what users write: a code of three capitals, the name of a state, or any other
 * name. Asked by its code or name, a state counts with all who stand for it; "Putin" is the man
 * alone.
 */
public final class PartyTerms {
  private final StateNames states = StateNames.standard();

  /** Returns what is meant by {@code words}, surrounded by blanks or not. */
  public PartyTerm term(String words) {
    String asked = String.join(" ", words.strip().split("\\s+"));
    return new PartyTerm(asked, isCode(asked) ? asked : code(asked));
  }

  private @Nullable String code(String asked) {
    return switch (asked.toLowerCase(Locale.ROOT)) {
      case "un", "u.n.", "united nations" -> "UNO";
      case "eu", "e.u.", "european union" -> "EUR";
      default -> states.code(asked);
    };
  }

  private static boolean isCode(String asked) {
    return asked.length() == 3 && asked.chars().allMatch(c -> c >= 'A' && c <= 'Z');
  }
}
