package org.attache.app.web.picture;

/** Says in words who holds a position. */
@FunctionalInterface
public interface HolderNames {
  /** Returns the name of a state's code; anything else is its own name. */
  String name(String holder);
}
