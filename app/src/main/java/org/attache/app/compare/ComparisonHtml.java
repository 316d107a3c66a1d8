package org.attache.app.compare;

import java.util.List;
import org.attache.app.export.xml.Xml;

/** A comparison as a page of its own: the picture, then what they filed as held, with sentences. */
final class ComparisonHtml {
  private static final String STYLE =
      "body{font:16px/1.5 system-ui,sans-serif;color:#1b1f24;background:#fff;max-width:60rem;"
          + "margin:2rem auto;padding:0 1rem}svg{max-width:100%;height:auto}"
          + "td,th{text-align:left;padding:.2rem .8rem .2rem 0;vertical-align:top}"
          + "th{font-weight:600}blockquote{margin:.3rem 0 1.2rem 1rem;color:#333}"
          + ".no{color:#b3261e;font-weight:600}";

  private ComparisonHtml() {}

  static String text(Comparison comparison) {
    StringBuilder out = new StringBuilder();
    String title = Xml.text(comparison.dataset()) + " beside the ledger";
    out.append("<!doctype html>\n<html lang=\"en\"><meta charset=\"utf-8\"><title>");
    out.append(title).append("</title>\n<style>").append(STYLE).append("</style>\n<h1>");
    out.append(title).append("</h1>\n<p>").append(comparison.since()).append(" to ");
    out.append(comparison.until()).append(", as of ").append(comparison.asOf()).append(": ");
    out.append(comparison.ours().filings()).append(" filings of ours, ");
    out.append(comparison.theirs().filings()).append(" of theirs; ");
    out.append(comparison.both()).append(" of ours they have too, ");
    out.append(comparison.onlyTheirs()).append(" of theirs we do not have.</p>\n");
    out.append(ComparisonFile.picture(comparison));
    held(comparison.filedAsHeld(), out);
    table(comparison, out);
    return out.append("</html>\n").toString();
  }

  private static void held(List<FiledAsHeld> all, StringBuilder out) {
    out.append("<h2>Filed as held, not held by our reports: ").append(all.size());
    out.append("</h2>\n");
    for (FiledAsHeld filed : all) {
      TheirFiling theirs = filed.theirs();
      out.append("<p>").append(theirs.day()).append(' ').append(theirs.category());
      out.append(": ").append(Xml.text(theirs.parties())).append(", “");
      out.append(Xml.text(theirs.words())).append("”");
      if (!theirs.outlet().isEmpty()) {
        out.append(", by ").append(Xml.text(theirs.outlet()));
      }
      out.append("<br>ours: <span class=\"no\">").append(filed.ours().stage().label());
      out.append("</span> · ").append(Xml.text(filed.title())).append("</p>\n<blockquote>“");
      out.append(Xml.text(filed.ours().sentence())).append("” ");
      out.append(Xml.text(filed.ours().outlet())).append(", ");
      out.append(filed.ours().published()).append("</blockquote>\n");
    }
  }

  private static void table(Comparison comparison, StringBuilder out) {
    out.append("<h2>Pairs</h2>\n<table>\n<tr><th>pair<th>period<th>ours<th>theirs<th>both");
    out.append("<th>only ours<th>only theirs<th>not held<th>score<th>theirs</tr>\n");
    for (PairLine line : comparison.pairs()) {
      for (PairCount count : line.counts()) {
        out.append("<tr><td>").append(Xml.text(count.pair())).append("<td>");
        out.append(count.period()).append("<td>").append(count.ours()).append("<td>");
        out.append(count.theirs()).append("<td>").append(count.both()).append("<td>");
        out.append(count.onlyOurs()).append("<td>").append(count.onlyTheirs());
        out.append("<td>").append(count.heldByThem()).append("<td>");
        out.append(Figures.score(count.ourScore())).append("<td>");
        out.append(Figures.score(count.theirScore())).append("</tr>\n");
      }
    }
    out.append("</table>\n");
  }
}
