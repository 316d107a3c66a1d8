package org.attache.app.web.page;

import java.util.List;
import org.attache.app.web.picture.Drawing;

/**
 * What the first page shows: what moved, what is coming, what is disputed, what lapsed.
 *
 * @param summary the day in a sentence
 * @param since the day before, in words
 * @param moved matters that moved or are new, some of them
 * @param all address of all that were reported on the day; empty where all are shown
 * @param coming the agenda's picture, wide and narrow; empty where nothing is coming
 * @param comingNarrow the same for a narrow page
 * @param awaited the agenda as a list, for those who see no picture
 * @param disputed matters of which holders say opposite things
 * @param lapsed matters whose days passed without word
 */
public record TodayPage(
    String summary,
    String since,
    List<Moved> moved,
    String all,
    Drawing coming,
    Drawing comingNarrow,
    List<Brief> awaited,
    List<Brief> disputed,
    List<Brief> lapsed) {
  public TodayPage {
    moved = List.copyOf(moved);
    awaited = List.copyOf(awaited);
    disputed = List.copyOf(disputed);
    lapsed = List.copyOf(lapsed);
  }

  /**
   * A matter that moved.
   *
   * @param href of its page
   * @param title what to call it
   * @param kind category and states, in words
   * @param spark its last days
   * @param before name of the mark before; empty for a new matter
   * @param now name of the mark now
   * @param words what the mark now stands beside: "agreed for 15 Aug, Alaska"
   * @param sentence that moved it
   * @param source of the sentence
   * @param cite address of the claim in its document
   */
  public record Moved(
      String href,
      String title,
      String kind,
      Drawing spark,
      String before,
      String now,
      String words,
      String sentence,
      String source,
      String cite) {}

  /** A matter in a line. */
  public record Brief(String href, String title, String stage, String words) {}
}
