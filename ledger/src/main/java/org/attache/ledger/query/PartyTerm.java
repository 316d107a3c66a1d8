package org.attache.ledger.query;

import java.util.Locale;
import org.attache.model.Entity;
import org.jspecify.annotations.Nullable;

/**
 * How a participant is asked for.
 *
 * @param asked the words as they were given
 * @param code the code of a state or body, with all who stand for it; null where a name is asked
 */
public record PartyTerm(String asked, @Nullable String code) {
  public PartyTerm {
    if (asked.isBlank()) {
      throw new IllegalArgumentException("a participant needs a name");
    }
  }

  /**
   * Returns whether the entity is meant: by its code, or by its whole name, the beginning or the
   * end of it in whole words, in any case of letters.
   */
  public boolean means(Entity entity) {
    return code == null ? isNamed(entity.label()) : code.equals(entity.code());
  }

  boolean isNamed(String label) {
    String name = label.toLowerCase(Locale.ROOT);
    String words = lower();
    return name.equals(words) || name.startsWith(words + " ") || name.endsWith(" " + words);
  }

  String lower() {
    return asked.toLowerCase(Locale.ROOT);
  }

  /** Returns the last of the words asked for, in lower case. */
  String lastWord() {
    String words = lower();
    return words.substring(words.lastIndexOf(' ') + 1);
  }
}
