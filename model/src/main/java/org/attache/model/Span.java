package org.attache.model;

/**
 * A stretch of a document's text.
 *
 * @param begin offset of the first UTF-16 code unit, at least 0
 * @param end offset after the last UTF-16 code unit, at least {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {
  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("not a span: begin=" + begin + ", end=" + end);
    }
  }

  /** Returns the number of UTF-16 code units covered. */
  public int length() {
    return end - begin;
  }

  /** Returns whether every unit of {@code other} lies in this span. */
  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  /** Returns whether the unit at {@code offset} lies in this span. */
  public boolean contains(int offset) {
    return begin <= offset && offset < end;
  }

  /** Returns whether the two spans share at least one unit. */
  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /** Returns the text covered, which must hold the whole span. */
  public String of(String text) {
    if (end > text.length()) {
      throw new IllegalArgumentException(
          "span ends at " + end + " in a text of " + text.length() + " units");
    }
    return text.substring(begin, end);
  }

  /** Orders by begin, the longer span first where two begin together. */
  @Override
  public int compareTo(Span other) {
    int byBegin = Integer.compare(begin, other.begin);
    return byBegin != 0 ? byBegin : Integer.compare(other.end, end);
  }
}
