package org.attache.reading.mention;

/** Which pronouns can stand for somebody. */
enum Gender {
  FEMALE,
  MALE,
  UNKNOWN;

  /** Returns whether both can be of one person. */
  boolean agrees(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }
}
