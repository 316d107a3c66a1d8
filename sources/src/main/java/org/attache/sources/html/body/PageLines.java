package org.attache.sources.html.body;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attache.model.table.TableLines;
import org.jspecify.annotations.Nullable;

/** Lines with which pages lead away from an article: to share it, to subscribe, to read another. */
final class PageLines {
  private static final int LONGEST_START = 300;

  /** What becomes of a line. */
  enum Effect {
    /** It is left out. */
    LINE,
    /** It ends the article. */
    END
  }

  private final Map<String, Effect> whole = new HashMap<>();
  private final Map<String, Effect> starts = new HashMap<>();

  private PageLines() {}

  /** Reads the table {@code page-lines.tsv}. */
  static PageLines shipped() {
    PageLines lines = new PageLines();
    TableLines.resource(PageLines.class, "page-lines.tsv", 3, List::copyOf)
        .forEach(
            cells -> {
              Effect effect = Effect.valueOf(cells.get(2).toUpperCase(Locale.ROOT));
              boolean starts = cells.get(1).equals("start");
              (starts ? lines.starts : lines.whole).put(cells.get(0), effect);
            });
    return lines;
  }

  /** Returns what becomes of a block, or null where it is no such line. */
  @Nullable Effect of(Block block) {
    if (block.units() > LONGEST_START) {
      return null;
    }
    String line = block.text().toLowerCase(Locale.ROOT);
    Effect effect = whole.get(bare(line));
    if (effect != null) {
      return effect;
    }
    for (Map.Entry<String, Effect> start : starts.entrySet()) {
      if (line.startsWith(start.getKey())) {
        return start.getValue();
      }
    }
    return null;
  }

  /** The line without the marks around it, as in {@code » Related stories …}. */
  private static String bare(String line) {
    int from = 0;
    int to = line.length();
    while (from < to && !Character.isLetterOrDigit(line.charAt(from))) {
      from++;
    }
    while (to > from && !Character.isLetterOrDigit(line.charAt(to - 1))) {
      to--;
    }
    return line.substring(from, to);
  }
}
