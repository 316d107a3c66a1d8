package org.attache.reading.quotation;

/**
 * What stands between two quotation marks.
 *
 * @param open number of the opening mark; one less than {@code first} where it is missing
 * @param first number of the first word between the marks
 * @param last number after the last word between the marks
 * @param after number of the first word after the closing mark, {@code last} where it is missing
 */
record Stretch(int open, int first, int last, int after) {
  Stretch {
    if (last < first || after < last) {
      throw new IllegalArgumentException(
          "no stretch: first=" + first + ", last=" + last + ", after=" + after);
    }
  }
}
