package org.attache.app.web.page;

import java.util.List;
import org.attache.app.web.picture.Drawing;

/**
 * Who or which two were at it most of late.
 *
 * @param summary what was counted
 * @param rows the most frequent first
 */
public record BusyPage(String summary, List<Row> rows) {
  public BusyPage {
    rows = List.copyOf(rows);
  }

  /**
   * An actor or two.
   *
   * @param name to be shown
   * @param href of its page
   * @param cooperative events in cooperation
   * @param conflictual events in conflict
   * @param balance both, drawn from a middle line
   * @param awaited events that are to come
   * @param last title of the newest event
   * @param lastHref its address
   * @param stage its mark
   */
  public record Row(
      String name,
      String href,
      int cooperative,
      int conflictual,
      Drawing balance,
      int awaited,
      String last,
      String lastHref,
      String stage) {}
}
