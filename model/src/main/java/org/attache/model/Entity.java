package org.attache.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A participant or source as one mention names it and as it is known.
 *
 * @param excerpt the words of the mention
 * @param name canonical name: a person's common full English name, or the body's; null where the
 *     mention stays unresolved
 * @param code ISO 3166 alpha-3 code of the state it belongs to, or a PLOVER non-state code
 * @param sector PLOVER sector
 * @param office the office held on the document's date, or on the event's where the text speaks of
 *     the past
 */
public record Entity(
    Excerpt excerpt,
    @Nullable String name,
    @Nullable String code,
    @Nullable Sector sector,
    @Nullable String office) {
  public Entity {
    Objects.requireNonNull(excerpt, "excerpt");
    if (name != null && name.isBlank()) {
      throw new IllegalArgumentException("blank name for " + excerpt.text());
    }
    if (code != null && !isCode(code)) {
      throw new IllegalArgumentException("not a country or actor code: " + code);
    }
  }

  /** Returns the canonical name, or the words of the mention where there is none. */
  public String label() {
    return name == null ? excerpt.text() : name;
  }

  static boolean isCode(String code) {
    return code.length() == 3 && code.chars().allMatch(c -> c >= 'A' && c <= 'Z');
  }
}
