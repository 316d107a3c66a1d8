package org.attache.sources.html.body;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the element that holds the text of the article. */
final class Root {
  private static final double ENOUGH = 0.8;
  private static final int FEWEST_UNITS = 140;

  private final ClassWords words;
  private final List<Block> blocks;
  private final Ranges ranges;
  private final int title;

  /**
   * Makes a finder.
   *
   * @param title the number of the block that is the title of the article, or 0
   */
  Root(ClassWords words, List<Block> blocks, int title) {
    this.words = words;
    this.blocks = blocks;
    this.ranges = new Ranges(blocks);
    this.title = title;
  }

  /** Returns the blocks below what the page marks as the article's text, or what looks so. */
  List<Block> find() {
    @Nullable Element marked = marked();
    @Nullable Element root = marked == null ? densest() : marked;
    return root == null ? List.of() : blocks.subList(ranges.from(root), ranges.to(root));
  }

  private @Nullable Element marked() {
    List<Element> marked = new ArrayList<>();
    for (Element element : ranges.elements()) {
      String property = element.attr("itemprop") + " " + element.attr("property");
      if (property.contains("articleBody") && units(element) >= FEWEST_UNITS) {
        marked.add(element);
      }
    }
    return marked.size() == 1 ? marked.get(0) : null;
  }

  private int units(Element element) {
    int units = 0;
    for (Block block : blocks.subList(ranges.from(element), ranges.to(element))) {
      units += block.linkShare() < 0.5 ? block.units() : 0;
    }
    return units;
  }

  /** Returns the innermost element that speaks nearly as much for being the article as any. */
  private @Nullable Element densest() {
    double most = 0;
    for (Element element : ranges.elements()) {
      most = Math.max(most, worth(element));
    }
    @Nullable Element best = null;
    int depth = -1;
    for (Element element : ranges.elements()) {
      if (most > 0 && worth(element) >= ENOUGH * most) {
        int deep = depth(element);
        if (deep > depth) {
          best = element;
          depth = deep;
        }
      }
    }
    return best;
  }

  /** An article begins at its title: what is passed over until it begins speaks against it. */
  private double worth(Element element) {
    int from = ranges.from(element);
    int to = ranges.to(element);
    double worth = ranges.worth(Math.max(from, Math.min(title, to)), to);
    double marked = element.normalName().equals("article") ? 1.3 : 1;
    marked = words.of(element).contains(ClassMark.BODY) ? Math.max(marked, 1.4) : marked;
    double skipped =
        from > title ? ranges.worth(title, from) : ranges.worth(from, Math.min(title, to));
    return worth * marked - Math.max(0, skipped);
  }

  private static int depth(Element element) {
    int depth = 0;
    for (@Nullable Element at = element.parent(); at != null; at = at.parent()) {
      depth++;
    }
    return depth;
  }
}
