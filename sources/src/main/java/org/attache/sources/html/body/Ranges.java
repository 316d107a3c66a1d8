package org.attache.sources.html.body;

import java.util.IdentityHashMap;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Which blocks lie below each element; they follow each other, as elements are nested. */
final class Ranges {
  private final IdentityHashMap<Element, int[]> ranges = new IdentityHashMap<>();
  private final double[] sums;

  Ranges(List<Block> blocks) {
    sums = new double[blocks.size() + 1];
    for (int i = 0; i < blocks.size(); i++) {
      sums[i + 1] = sums[i] + worth(blocks.get(i));
      for (@Nullable Element at = blocks.get(i).element(); at != null; at = at.parent()) {
        int[] range = ranges.get(at);
        if (range == null) {
          ranges.put(at, new int[] {i, i + 1});
        } else {
          range[1] = i + 1;
        }
      }
    }
  }

  /** What a block speaks for being of an article: running text does, labels and links do not. */
  private static double worth(Block block) {
    if (block.isProse()) {
      return block.units() * (1 - 2 * block.linkShare());
    }
    boolean neutral = block.isHeading() || block.element().normalName().equals("tr");
    return neutral ? 0 : -0.5 * block.units() - 5;
  }

  Iterable<Element> elements() {
    return ranges.keySet();
  }

  /** Returns the number of the first block below {@code element}, or -1 where there is none. */
  int from(Element element) {
    int[] range = ranges.get(element);
    return range == null ? -1 : range[0];
  }

  /** Returns the number after that of the last block below {@code element}, or -1. */
  int to(Element element) {
    int[] range = ranges.get(element);
    return range == null ? -1 : range[1];
  }

  /** Returns what the blocks from one number to before another speak for. */
  double worth(int from, int to) {
    return sums[to] - sums[from];
  }
}
