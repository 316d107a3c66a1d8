package org.attache.reading.segment;

/** What a sentence is in the layout of the text. */
public enum SentenceKind {
  /** The title that opens the text. */
  HEADLINE,
  /** A section head: a line of its own without a final period. */
  HEADING,
  /** Running text. */
  BODY,
  /** An item of a list, with or without a bullet. */
  LIST_ITEM,
  /** Place, date and agency before the first sentence: "WASHINGTON (AP) —". */
  DATELINE
}
