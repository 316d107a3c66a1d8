package org.attache.app.web.page;

import java.util.List;
import org.attache.app.web.picture.Drawing;

/**
 * What the page of two actors shows.
 *
 * @param title both names
 * @param sides each of the two with its page
 * @param others the same two by other names, such as the persons of two states
 * @param score the score of the newest month with one, with its sign; empty where there is none
 * @param lead what stands before the score
 * @param summary what follows it
 * @param picture score, events and meetings by month, wide; empty where there is nothing
 * @param pictureNarrow the same for a narrow page
 * @param span the months drawn, in words
 * @param months the same as a table, the newest first
 * @param journeys plans against outcomes, as a picture, wide; empty without meetings
 * @param journeysNarrow the same for a narrow page
 * @param meetings the same as a list
 * @param claims the newest claims
 * @param search address of all their events
 */
public record DyadPage(
    String title,
    List<ActorPage.Known> sides,
    List<ActorPage.Known> others,
    String score,
    String lead,
    String summary,
    Drawing picture,
    Drawing pictureNarrow,
    String span,
    List<Row> months,
    Drawing journeys,
    Drawing journeysNarrow,
    List<TodayPage.Brief> meetings,
    List<Said> claims,
    String search) {
  public DyadPage {
    sides = List.copyOf(sides);
    others = List.copyOf(others);
    months = List.copyOf(months);
    meetings = List.copyOf(meetings);
    claims = List.copyOf(claims);
  }

  /** The figures of a month. */
  public record Row(
      String month,
      String score,
      String planned,
      int verbalCooperation,
      int materialCooperation,
      int verbalConflict,
      int materialConflict) {}

  /** A claim in a line. */
  public record Said(
      String day,
      String stage,
      String matter,
      String href,
      String by,
      String source,
      String cite,
      String sentence) {}
}
