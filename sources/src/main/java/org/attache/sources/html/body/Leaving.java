package org.attache.sources.html.body;

import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/**
 * Tells which elements are left out before the text of an article is looked for. What holds most of
 * the running text of a page is kept whatever its class says, since classes also name what a part
 * is beside: {@code has-sidebar}.
 */
final class Leaving implements Predicate<Element> {
  private static final Set<String> PARTS = Set.of("footer", "aside", "form");
  private static final Set<String> LINES =
      Set.of(
          "p",
          "blockquote",
          "li",
          "dd",
          "dt",
          "td",
          "th",
          "tr",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6");
  private static final Set<String> WHOLE = Set.of("html", "body", "main");

  private final ClassWords words;
  private final ProseShares shares;
  private final boolean strict;
  private final IdentityHashMap<Element, Boolean> severalWithin = new IdentityHashMap<>();

  Leaving(ClassWords words, ProseShares shares, boolean strict) {
    this.words = words;
    this.shares = shares;
    this.strict = strict;
  }

  static boolean isHidden(Element element) {
    if (element.hasAttr("hidden")) {
      return true;
    }
    String style = element.attr("style");
    if (style.isEmpty()) {
      return false;
    }
    String plain = style.toLowerCase(Locale.ROOT).replace(" ", "");
    return plain.contains("display:none") || plain.contains("visibility:hidden");
  }

  /** Whether it is an article among others within an article: a teaser or a comment. */
  private boolean isOneOfSeveral(Element article) {
    Element parent = article.parent();
    return parent != null && severalWithin.computeIfAbsent(parent, Leaving::holdsSeveral);
  }

  private static boolean holdsSeveral(Element parent) {
    int articles = 0;
    for (Element child : parent.children()) {
      articles += child.normalName().equals("article") ? 1 : 0;
    }
    return articles > 1
        && (parent.normalName().equals("article")
            || parent.parents().stream().anyMatch(e -> e.normalName().equals("article")));
  }

  @Override
  public boolean test(Element element) {
    if (isHidden(element)) {
      return true;
    }
    String tag = element.normalName();
    if (tag.equals("a") || WHOLE.contains(tag)) {
      return false;
    }
    double share = shares.of(element);
    if (tag.equals("article") && isOneOfSeveral(element)) {
      return true;
    }
    if (PARTS.contains(tag) && share < 0.5) {
      return true;
    }
    Set<ClassMark> marks = words.of(element);
    if (marks.isEmpty() || marks.contains(ClassMark.BODY)) {
      return false;
    }
    if (marks.contains(ClassMark.FOREIGN) && share < (strict ? 0.7 : 0.3)) {
      return true;
    }
    if (marks.contains(ClassMark.LABEL) && share < (strict ? 0.3 : 0.1)) {
      return true;
    }
    boolean box = Tags.beginsLine(tag) && !LINES.contains(tag);
    return box && marks.contains(ClassMark.BOX) && share < (strict ? 0.2 : 0.05);
  }
}
