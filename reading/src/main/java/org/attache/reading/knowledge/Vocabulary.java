package org.attache.reading.knowledge;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.attache.model.Sector;
import org.jspecify.annotations.Nullable;

/** Word lists about the language of names: not who, but how names are made. */
public final class Vocabulary {
  private final Map<String, String> classes;
  private final Map<String, Sector> bodyNouns;

  Vocabulary(Map<String, String> classes, Map<String, Sector> bodyNouns) {
    this.classes = new HashMap<>(classes);
    this.bodyNouns = new HashMap<>(bodyNouns);
  }

  /** Returns the sector of a noun that heads names of bodies ("ministry", "court"), or null. */
  public @Nullable Sector bodySector(String lower) {
    return bodyNouns.get(lower);
  }

  /** Returns whether a word is an adjective or noun that may stand before a role noun. */
  public boolean isModifier(String lower) {
    return "modifier".equals(classes.get(lower));
  }

  /** Returns whether a capitalised word opens a sentence without being part of a name. */
  public boolean isFunctionWord(String lower) {
    return "function".equals(classes.get(lower)) || isMonth(lower);
  }

  /** Returns whether a word is a form of address before a name: "Mr", "Lord". */
  public boolean isHonorific(String lower) {
    return "honorific".equals(classes.get(lower));
  }

  /** Returns whether a word names a month or a day of the week. */
  public boolean isMonth(String lower) {
    return "calendar".equals(classes.get(lower));
  }

  /** Returns whether a noun heads names of things: "Act", "Treaty", "River". */
  public boolean isThing(String lower) {
    return "thing".equals(classes.get(lower));
  }

  /** Returns whether a word is a given name usual for women. */
  public boolean isFemaleName(String lower) {
    return "female".equals(classes.get(lower));
  }

  /** Returns whether a word is a given name usual for men. */
  public boolean isMaleName(String lower) {
    return "male".equals(classes.get(lower));
  }

  /** Returns whether a word is a lower-case part of names: "bin", "de", "van". */
  public boolean isParticle(String lower) {
    return "particle".equals(classes.get(lower));
  }

  /** Returns the sets of words by class, for tests. */
  Set<String> classNames() {
    return Set.copyOf(classes.values());
  }
}
