package org.attache.app.export.table;

/** What sort of value a column holds. */
public enum Kind {
  /** Words of others. */
  TEXT,
  /** Several words of others. */
  TEXTS,
  /** Words that we chose: a code, label or id. */
  LABEL,
  /** Several words that we chose. */
  LABELS,
  /** A day. */
  DAY,
  /** A number with a fraction. */
  NUMBER,
  /** A whole number. */
  COUNT,
  /** True or false. */
  TRUTH
}
