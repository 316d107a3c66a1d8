package org.attache.reading.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A state or territory, or a region of one that news speaks of by name.
 *
 * @param code ISO 3166 alpha-3 code of the state; {@code KOS} for Kosovo
 * @param name usual English name
 * @param region whether it is a region of the state that bears the code
 * @param aliases other names
 * @param demonyms its people, singular and plural
 * @param adjectives its adjectives
 * @param capital its capital
 * @param metonyms names that stand for its government
 * @param position where its capital lies
 */
public record State(
    String code,
    String name,
    boolean region,
    List<String> aliases,
    List<String> demonyms,
    List<String> adjectives,
    String capital,
    List<String> metonyms,
    @Nullable Position position) {
  public State {
    aliases = List.copyOf(aliases);
    demonyms = List.copyOf(demonyms);
    adjectives = List.copyOf(adjectives);
    metonyms = List.copyOf(metonyms);
  }
}
