package org.attache.ledger.link;

import java.util.Collection;
import java.util.Set;

/**
 * Sets of names as 64 bits, a few of them set for each set: where two have no bit in common, the
 * sets have no name in common, which most often need not be looked into any further.
 */
final class Bits {
  private static final int SPREAD = 0x9E3779B9;
  private static final int PLACES = 6;

  private Bits() {}

  static long of(Collection<String> names) {
    long bits = 0;
    for (String name : names) {
      bits |= 1L << ((name.hashCode() * SPREAD) >>> (Integer.SIZE - PLACES));
    }
    return bits;
  }

  /** Returns whether two sets have nothing in common. */
  static boolean none(long oneBits, Set<String> one, long otherBits, Set<String> other) {
    if ((oneBits & otherBits) == 0) {
      return true;
    }
    for (String name : one) {
      if (other.contains(name)) {
        return false;
      }
    }
    return true;
  }
}
