package org.attache.app.web.access;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.attache.model.error.IncorrectInput;

/** What one may do. */
public enum Scope {
  /** See pages and answers. */
  READ,
  /** Bring in documents. */
  PUSH,
  /** Decide on claims. */
  REVIEW,
  /** All of these, and whatever else there will be. */
  ADMIN;

  /** Returns the name as users write it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns whether one who has {@code scopes} may do this. */
  boolean isIn(Set<Scope> scopes) {
    return scopes.contains(this) || scopes.contains(ADMIN);
  }

  /**
   * Reads names separated by commas.
   *
   * @throws IncorrectInput if one of them is none
   */
  public static Set<Scope> parse(String names) {
    Set<Scope> scopes = EnumSet.noneOf(Scope.class);
    for (String name : names.split(",", -1)) {
      scopes.add(one(name.strip()));
    }
    return Set.copyOf(scopes);
  }

  private static Scope one(String name) {
    for (Scope scope : values()) {
      if (scope.label().equals(name)) {
        return scope;
      }
    }
    throw new IncorrectInput(
        "scope-unknown",
        "there is no scope '" + name + "'; there are " + list(allOf()),
        name,
        null);
  }

  private static Set<Scope> allOf() {
    return EnumSet.allOf(Scope.class);
  }

  /** Returns the names of all that {@code scopes} allow. */
  static Set<String> labels(Set<Scope> scopes) {
    return allOf().stream()
        .filter(scope -> scope.isIn(scopes))
        .map(Scope::label)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Returns the names separated by commas. */
  static String list(Set<Scope> scopes) {
    return scopes.stream().sorted().map(Scope::label).collect(Collectors.joining(","));
  }
}
