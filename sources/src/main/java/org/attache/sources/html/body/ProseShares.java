package org.attache.sources.html.body;

import java.util.IdentityHashMap;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** How much of a page's running text lies below each element. */
final class ProseShares {
  private final IdentityHashMap<Element, Integer> units = new IdentityHashMap<>();
  private final int all;

  ProseShares(List<Block> blocks) {
    int sum = 0;
    for (Block block : blocks) {
      if (block.isProse()) {
        sum += block.units();
        for (@Nullable Element at = block.element(); at != null; at = at.parent()) {
          units.merge(at, block.units(), Integer::sum);
        }
      }
    }
    all = sum;
  }

  /** Returns the share of the page's running text below {@code element}. */
  double of(Element element) {
    return all == 0 ? 0 : (double) units.getOrDefault(element, 0) / all;
  }

  int all() {
    return all;
  }
}
