package org.attache.app.answer;

import java.util.List;
import org.attache.app.terminal.Palette;
import org.attache.app.terminal.Printable;
import org.attache.app.terminal.Style;
import org.attache.ledger.watch.Alert;

/** Alerts: what changed, with the sentences on which it rests. */
public final class AlertPage {
  private final Sheet sheet;
  private final Palette palette;
  private final AlertPhrases phrases = new AlertPhrases();

  /** Makes an empty page of that width. */
  public AlertPage(Palette palette, int columns) {
    this.sheet = new Sheet(palette, columns);
    this.palette = palette;
  }

  /** Returns the lines, without line ends. */
  public List<String> lines(List<Alert> alerts) {
    for (Alert alert : alerts) {
      String title = Printable.of(alert.change().after().title());
      sheet.indented(
          alert.change().day() + "  ",
          palette.paint(Style.BOLD, title) + "  " + Printable.of(phrases.change(alert)));
      for (Alert.Sentence sentence : alert.sentences()) {
        String said = Printable.of(sentence.text().replaceAll("\\s+", " ").strip());
        sheet.indented(
            "            ",
            said
                + " "
                + palette.paint(
                    Style.FAINT, Printable.of(sentence.outlet()) + ", " + sentence.published()));
      }
    }
    return sheet.made();
  }
}
