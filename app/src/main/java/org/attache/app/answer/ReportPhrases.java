package org.attache.app.answer;

import java.util.Locale;
import java.util.stream.Collectors;
import org.attache.app.output.Phrases;
import org.attache.app.output.StageStyle;
import org.attache.app.terminal.Palette;
import org.attache.app.terminal.Printable;
import org.attache.app.terminal.Style;
import org.attache.ledger.decision.Report;
import org.attache.ledger.entry.Assertion;
import org.attache.ledger.history.Voice;
import org.attache.ledger.link.Link;

/** Says parts of a report in words. */
final class ReportPhrases {
  private final Palette palette;

  ReportPhrases(Palette palette) {
    this.palette = palette;
  }

  String stage(Report report) {
    return palette.paint(StageStyle.of(report.claim().stage()), report.claim().stage().label());
  }

  /** Returns the sentence with its trigger painted. */
  String sentence(Assertion assertion) {
    int begin = assertion.triggerInEvidence();
    int end = begin + assertion.claim().trigger().text().length();
    return end <= assertion.evidence().length()
        ? Printable.emphasising(assertion.evidence(), begin, end, palette)
        : Printable.of(assertion.evidence());
  }

  /** Returns the outlet, and on whose word it says so. */
  String source(Report report) {
    String outlet = Printable.of(report.assertion().source().outlet());
    String chain = Phrases.chain(report.claim().attribution());
    return chain.isEmpty() ? outlet : outlet + ", after " + chain;
  }

  /** Returns why the report does not count, or that an analyst confirmed it; else nothing. */
  static String status(Report report) {
    if (report.rejected()) {
      return "rejected by an analyst";
    }
    if (report.superseded()) {
      return "replaced by a newer version";
    }
    return report.confirmed() ? "confirmed by an analyst" : "";
  }

  static String voice(Voice voice) {
    return switch (voice) {
      case CONFIRMED -> "confirmed by an analyst";
      case PARTY -> "on a party's own word";
      case OUTLET -> "in the outlet's own voice";
      case THIRD -> "on a third party's word";
      case HEARSAY -> "hearsay";
    };
  }

  /** Returns for what the report was put to the event: "5.2: parties 3.0, words 2.2". */
  static String link(Link link) {
    if (link.isFounding()) {
      return "founded the event";
    }
    return String.format(Locale.ROOT, "%.1f: ", link.score())
        + link.parts().stream()
            .filter(part -> part.points() != 0)
            .map(
                part ->
                    part.ground().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                        + String.format(Locale.ROOT, " %+.1f", part.points()))
            .collect(Collectors.joining(", "));
  }

  String faint(String words) {
    return palette.paint(Style.FAINT, words);
  }
}
