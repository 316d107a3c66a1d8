package org.attache.ledger.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Signatures under which near-copies of a text fall together: MinHash over shingles of three words
 * (Broder 1997), cut into bands. Two texts with four fifths of their shingles in common share a
 * band nearly always, two with a third of them in one case of ten. Those asked for lately are kept:
 * an event's sentences are compared anew with each report of it. Safe for use by several threads.
 */
final class NearCopies {
  private static final int SHINGLE = 3;
  private static final int BANDS = 8;
  private static final int ROWS = 4;
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;
  private static final long[] NONE = {};

  /** Reports of some weeks, each with its sentence. */
  private static final int MOST_KEPT = 30_000;

  private final Map<String, long[]> kept = new ConcurrentHashMap<>();

  /** Returns the bands of the text's signature; none for a text shorter than a shingle. */
  long[] bands(String text) {
    if (kept.size() > MOST_KEPT) {
      kept.clear();
    }
    long[] known = kept.get(text);
    return known == null ? kept.computeIfAbsent(text, NearCopies::sign) : known;
  }

  private static long[] sign(String text) {
    List<String> words = words(text);
    if (words.size() < SHINGLE + 1) {
      return NONE;
    }
    long[] least = new long[BANDS * ROWS];
    Arrays.fill(least, Long.MAX_VALUE);
    for (int i = 0; i + SHINGLE <= words.size(); i++) {
      long shingle = 0;
      for (int j = 0; j < SHINGLE; j++) {
        shingle = shingle * 1_000_003 + words.get(i + j).hashCode();
      }
      for (int row = 0; row < least.length; row++) {
        least[row] = Math.min(least[row], mix(shingle + row * GOLDEN));
      }
    }
    long[] bands = new long[BANDS];
    for (int band = 0; band < BANDS; band++) {
      long hash = band;
      for (int row = 0; row < ROWS; row++) {
        hash = mix(hash ^ least[band * ROWS + row]);
      }
      bands[band] = hash;
    }
    return bands;
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int from = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inner = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
      if (inner && from < 0) {
        from = i;
      } else if (!inner && from >= 0) {
        words.add(text.substring(from, i).toLowerCase(Locale.ROOT));
        from = -1;
      }
    }
    return words;
  }

  /** The finaliser of SplitMix64 (Steele, Lea, Flood 2014). */
  private static long mix(long value) {
    long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
