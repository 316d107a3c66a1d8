package org.attache.sources.html.body;

import java.util.ArrayList;
import java.util.List;

/** Takes out of an article's blocks what is no text of it: links, labels, what follows its end. */
final class Labels {
  private static final int LONGEST_LABEL = 40;
  private static final int LINKED_SENTENCE = 60;

  private final PageLines lines;

  Labels(PageLines lines) {
    this.lines = lines;
  }

  /**
   * Returns the blocks that are text of the article.
   *
   * @param title the article's title, of which a copy in the text is left out
   */
  List<Block> without(List<Block> blocks, Titles title) {
    List<Block> kept = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (title.isIn(block) && block.isHeading()) {
        continue;
      }
      PageLines.Effect effect = lines.of(block);
      if (effect == PageLines.Effect.END && isNearEnd(blocks, i)) {
        break;
      }
      if (effect == null && !isLink(blocks, i)) {
        kept.add(block);
      }
    }
    return trimmed(kept);
  }

  /** Whether more running text lies before a block than after it. */
  private static boolean isNearEnd(List<Block> blocks, int number) {
    return prose(blocks.subList(0, number)) > prose(blocks.subList(number, blocks.size()));
  }

  private static int prose(List<Block> blocks) {
    return blocks.stream().filter(Block::isProse).mapToInt(Block::units).sum();
  }

  private static boolean isLink(List<Block> blocks, int number) {
    Block block = blocks.get(number);
    if (!block.isLinked()) {
      return false;
    }
    if (block.isHeading()) {
      return (number > 0 && blocks.get(number - 1).isLinked())
          || (number + 1 < blocks.size() && blocks.get(number + 1).isLinked());
    }
    return block.units() < LINKED_SENTENCE || block.isItem() || !block.endsSentence();
  }

  private static List<Block> trimmed(List<Block> blocks) {
    int from = 0;
    int to = blocks.size();
    while (from < to && isLabel(blocks.get(from))) {
      from++;
    }
    while (to > from && isLabel(blocks.get(to - 1))) {
      to--;
    }
    return blocks.subList(from, to);
  }

  private static boolean isLabel(Block block) {
    return block.isHeading()
        || (block.units() < LONGEST_LABEL && !block.endsSentence() && !block.isItem());
  }
}
