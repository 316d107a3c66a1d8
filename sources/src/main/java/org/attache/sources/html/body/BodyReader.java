package org.attache.sources.html.body;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the text of the article of a page. Safe for several threads. */
public final class BodyReader {
  private static final int ENOUGH_UNITS = 250;

  private final ClassWords words;
  private final Labels labels;

  private BodyReader(ClassWords words, Labels labels) {
    this.words = words;
    this.labels = labels;
  }

  /** Returns a reader with the shipped tables. */
  public static BodyReader shipped() {
    return new BodyReader(ClassWords.shipped(), new Labels(PageLines.shipped()));
  }

  /**
   * Returns the text, paragraphs apart by an empty line; empty where the page has no article.
   *
   * @param stated the title that the page states, or an empty one
   */
  public String text(Document page, String stated) {
    Titles title = new Titles(stated);
    Element body = page.body();
    ProseShares shares = new ProseShares(BlockReader.read(body, Leaving::isHidden));
    String text = "";
    for (boolean strict : new boolean[] {true, false}) {
      List<Block> blocks = BlockReader.read(body, new Leaving(words, shares, strict));
      List<Block> article = new Root(words, blocks, title.among(blocks)).find();
      List<Block> kept = labels.without(article, title);
      boolean any = kept.stream().anyMatch(Block::isProse);
      text = any ? kept.stream().map(Block::text).collect(Collectors.joining("\n\n")) : "";
      if (text.length() >= ENOUGH_UNITS) {
        break;
      }
    }
    return text;
  }
}
