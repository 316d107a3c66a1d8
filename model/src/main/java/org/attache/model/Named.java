package org.attache.model;

import java.util.Locale;

/** A constant whose name in the contract is derived from its Java name. */
public interface Named {
  /** Returns the Java name. */
  String name();

  /** Returns the name as the contract spells it: lower case, words as written there. */
  default String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
