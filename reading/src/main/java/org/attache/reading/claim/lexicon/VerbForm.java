package org.attache.reading.claim.lexicon;

/** Inflected forms of an English verb. */
enum VerbForm {
  BASE,
  THIRD_PERSON,
  PAST,
  PARTICIPLE,
  GERUND
}
