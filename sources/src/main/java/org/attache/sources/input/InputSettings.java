package org.attache.sources.input;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attache.model.error.IncorrectInput;
import org.attache.sources.limit.Limits;

/**
 * How inputs are read.
 *
 * @param defaults what holds of documents that do not say it themselves
 * @param names under which name JSON and CSV have a member of a document, where that is not its own
 * @param limits how much a document or archive may be
 */
public record InputSettings(DocumentDefaults defaults, Map<String, String> names, Limits limits) {
  private static final List<String> MEMBERS =
      List.of("id", "url", "title", "publisher", "published", "language", "text");

  public InputSettings {
    names = Map.copyOf(names);
  }

  /** Returns settings in which nothing is set. */
  public static InputSettings usual() {
    return new InputSettings(new DocumentDefaults(null, null, null), Map.of(), Limits.usual());
  }

  /**
   * Returns the names that {@code pairs} tell, as in {@code text=body}.
   *
   * @throws IncorrectInput if one has no such form or names a member that no document has
   */
  public static Map<String, String> names(List<String> pairs) {
    Map<String, String> names = new HashMap<>();
    for (String pair : pairs) {
      int equals = pair.indexOf('=');
      String member = pair.substring(0, Math.max(equals, 0));
      if (!MEMBERS.contains(member) || equals == pair.length() - 1) {
        throw new IncorrectInput(
            "map-unknown",
            "a map is given as in text=body,published=date; what can be mapped is "
                + String.join(", ", MEMBERS),
            pair,
            null);
      }
      names.put(member, pair.substring(equals + 1));
    }
    return names;
  }
}
