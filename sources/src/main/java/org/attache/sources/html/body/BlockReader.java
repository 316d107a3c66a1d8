package org.attache.sources.html.body;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Divides what a page shows into blocks; the cells of a row of plain cells are one. */
final class BlockReader implements NodeFilter {
  private final Predicate<Element> left;
  private final List<Block> blocks = new ArrayList<>();
  private final BlockText text = new BlockText();
  private Element element;
  private int links;

  private BlockReader(Element root, Predicate<Element> left) {
    this.element = root;
    this.left = left;
  }

  /**
   * Returns the blocks below {@code root} in their order.
   *
   * @param left tells what is left out with all below it
   */
  static List<Block> read(Element root, Predicate<Element> left) {
    BlockReader reader = new BlockReader(root, left);
    root.filter(reader);
    reader.end();
    return reader.blocks;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode run) {
      text.append(run.getWholeText(), links > 0);
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element next)) {
      return FilterResult.CONTINUE;
    }
    String tag = next.normalName();
    if (Tags.isNeverText(tag) || left.test(next)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (tag.equals("br")) {
      if (text.lineBreak()) {
        end();
      }
    } else if (isPlainCell(next, tag)) {
      text.append(" ", false);
    } else if (Tags.beginsLine(tag)) {
      end();
      element = next;
    } else if (tag.equals("a") && next.hasAttr("href")) {
      links++;
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element last) {
      String tag = last.normalName();
      if (Tags.beginsLine(tag) && !isPlainCell(last, tag)) {
        end();
        element = lineAround(last);
      } else if (tag.equals("a") && last.hasAttr("href")) {
        links--;
      }
    }
    return FilterResult.CONTINUE;
  }

  private static Element lineAround(Element element) {
    Element around = element.parent();
    while (around != null && !Tags.beginsLine(around.normalName())) {
      around = around.parent();
    }
    return around == null ? element : around;
  }

  /** Whether it is a cell of data, rather than of a table that only lays out the page. */
  private static boolean isPlainCell(Element element, String tag) {
    if (!tag.equals("td") && !tag.equals("th")) {
      return false;
    }
    for (Element child = element.firstElementChild();
        child != null;
        child = child.nextElementSibling()) {
      if (Tags.beginsLine(child.normalName()) || child.normalName().equals("br")) {
        return false;
      }
    }
    return true;
  }

  private void end() {
    String ended = text.toString();
    if (!ended.isEmpty()) {
      blocks.add(new Block(element, ended, text.linkUnits()));
    }
    text.clear();
  }
}
