package org.attache.app.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.attache.app.terminal.Palette;
import org.attache.app.terminal.Printable;
import org.attache.app.terminal.Style;
import org.attache.app.terminal.Wrapping;
import org.attache.model.Claim;
import org.attache.model.Mode;
import org.attache.model.Reason;
import org.attache.model.Span;

/**
 * Lays one claim out in lines.
 *
 * @param palette the colours
 * @param columns what a line may take
 * @param explain whether to say what decided each part
 */
record ClaimLayout(Palette palette, int columns, boolean explain) {
  /** Where values begin: two columns of margin, the longest stage or label, two between. */
  private static final int INDENT = 14;

  /** Returns the lines of {@code claim}, which was read in {@code text}. */
  List<String> lines(Claim claim, String text) {
    List<String> lines = new ArrayList<>();
    String stage = claim.stage().label();
    String painted = palette.paint(StageStyle.of(claim.stage()), stage);
    add(lines, "  " + painted + " ".repeat(INDENT - 2 - stage.length()), headline(claim));
    if (!claim.stageBy().isEmpty()) {
      addLabelled(lines, "moved by", Phrases.joined(claim.stageBy(), ", "));
    }
    if (claim.time() != null) {
      addLabelled(lines, "when", Phrases.time(claim.time()));
    }
    if (claim.place() != null) {
      addLabelled(lines, "where", Phrases.place(claim.place()));
    }
    if (!claim.attribution().isEmpty()) {
      addLabelled(lines, "says", Phrases.chain(claim.attribution()));
    }
    addLabelled(lines, "text", sentence(claim, text));
    if (explain) {
      addReasons(lines, claim);
    }
    return lines;
  }

  private static String headline(Claim claim) {
    StringBuilder headline = new StringBuilder();
    headline.append(Phrases.participants(claim.actors(), claim.recipients()));
    if (!claim.modes().isEmpty()) {
      headline.append(" · ");
      headline.append(claim.modes().stream().map(Mode::label).collect(Collectors.joining(", ")));
    }
    if (claim.hedged()) {
      headline.append(" · hedged");
    }
    return headline.toString();
  }

  private String sentence(Claim claim, String text) {
    Span evidence = claim.evidence();
    Span trigger = claim.trigger().span();
    String words = evidence.of(text);
    if (!evidence.contains(trigger)) {
      return Printable.of(words);
    }
    int begin = trigger.begin() - evidence.begin();
    return Printable.emphasising(words, begin, begin + trigger.length(), palette);
  }

  private void addReasons(List<String> lines, Claim claim) {
    addLabelled(lines, "why", String.format(Locale.ROOT, "confidence %.2f", claim.confidence()));
    for (Reason reason : claim.reasons()) {
      String detail = Printable.of(reason.detail());
      String decidedBy = palette.paint(Style.FAINT, "[" + Printable.of(reason.decidedBy()) + "]");
      addLabelled(lines, "", Printable.of(reason.aspect()) + ": " + detail + " " + decidedBy);
    }
  }

  private void addLabelled(List<String> lines, String label, String value) {
    String before = " ".repeat(INDENT - 2 - label.length()) + palette.paint(Style.FAINT, label);
    add(lines, before + "  ", value);
  }

  private void add(List<String> lines, String first, String value) {
    String before = first;
    for (String line : Wrapping.wrap(value, columns - INDENT)) {
      lines.add((before + line).stripTrailing());
      before = " ".repeat(INDENT);
    }
  }
}
