package org.attache.reading.knowledge;

import java.util.ArrayList;
import java.util.List;
import org.attache.reading.segment.Word;

/** What the names that end at each node of the trie mean, and how they must be written. */
final class Meanings {
  private static final int BITS = 4;
  private static final int KIND = 2 * BITS;
  private static final int MASK = (1 << BITS) - 1;
  private static final List<Casing> CASINGS = List.of(Casing.values());

  /** Of each node where its pairs begin. */
  private final int[] starts;

  /** Pairs of a sign and a number of a fact. */
  private final int[] pairs;

  private final Memo<Designation> designations;

  private Meanings(int[] starts, int[] pairs, Facts facts) {
    this.starts = starts;
    this.pairs = pairs;
    this.designations =
        new Memo<>(
            pairs.length / 2,
            number -> {
              int sign = pairs[2 * number];
              int form = (sign >> BITS) & MASK;
              return facts.designation(sign >> KIND, form, pairs[2 * number + 1]);
            });
  }

  static Meanings read(CompiledInput in, Facts facts) {
    return new Meanings(in.ints(), in.ints(), facts);
  }

  static int sign(FactNumbers.Meaning meaning, Casing casing) {
    int kind = Facts.KINDS.indexOf(meaning.kind());
    return (kind << KIND) | (meaning.form() << BITS) | CASINGS.indexOf(casing);
  }

  /** Returns what the name that ends at a node means, however it is written. */
  List<Designation> all(int node) {
    List<Designation> all = new ArrayList<>((starts[node + 1] - starts[node]) / 2);
    for (int at = starts[node]; at < starts[node + 1]; at += 2) {
      all.add(designations.get(at / 2));
    }
    return all;
  }

  /** Returns what it means as the words {@code first} to {@code last} are written. */
  List<Designation> admitted(int node, List<Word> sentence, int first, int last) {
    List<Designation> meant = List.of();
    for (int at = starts[node]; at < starts[node + 1]; at += 2) {
      if (CASINGS.get(pairs[at] & MASK).admits(sentence, first, last)) {
        meant = meant.isEmpty() ? new ArrayList<>((starts[node + 1] - at) / 2) : meant;
        meant.add(designations.get(at / 2));
      }
    }
    return meant;
  }
}
