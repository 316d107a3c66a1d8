package org.attache.sources.html.body;

import java.util.Set;

/** What the names of elements say, after the HTML standard's own division of them. */
final class Tags {
  private static final Set<String> NEVER_TEXT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "math",
          "iframe",
          "object",
          "embed",
          "canvas",
          "audio",
          "video",
          "picture",
          "map",
          "button",
          "input",
          "select",
          "textarea",
          "datalist",
          "optgroup",
          "option",
          "nav",
          "dialog",
          "head",
          "meta",
          "link",
          "title",
          "frameset",
          "noframes",
          "applet",
          "figcaption",
          "menu",
          "rt",
          "rp",
          "progress",
          "meter");
  private static final Set<String> LINES =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "center",
          "dd",
          "details",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "html",
          "legend",
          "li",
          "main",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "caption",
          "ul");

  private Tags() {}

  /** Whether what is in such an element is never text of an article. */
  static boolean isNeverText(String tag) {
    return NEVER_TEXT.contains(tag);
  }

  /** Whether such an element begins a line of its own. */
  static boolean beginsLine(String tag) {
    return LINES.contains(tag);
  }

  static boolean isItem(String tag) {
    return tag.equals("li") || tag.equals("dd") || tag.equals("dt");
  }
}
