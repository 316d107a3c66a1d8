package org.attache.app.web.page;

import java.util.List;
import org.attache.app.web.picture.Drawing;

/**
 * What the map shows.
 *
 * @param summary what is drawn, in a sentence
 * @param since first day of the period
 * @param until last day of the period
 * @param periods shorter and longer periods
 * @param events categories for the form
 * @param stages stages for the form
 * @param map the picture, wide
 * @param mapNarrow the same for a narrow page
 * @param places where the town is known, most events first
 * @param states where only the state is known
 * @param nowhere newest events without a place
 * @param placeless how many events have none
 */
public record MapPage(
    String summary,
    String since,
    String until,
    List<Period> periods,
    List<SearchPage.Option> events,
    List<SearchPage.Option> stages,
    Drawing map,
    Drawing mapNarrow,
    List<Group> places,
    List<Group> states,
    List<TodayPage.Brief> nowhere,
    int placeless) {
  public MapPage {
    periods = List.copyOf(periods);
    events = List.copyOf(events);
    stages = List.copyOf(stages);
    places = List.copyOf(places);
    states = List.copyOf(states);
    nowhere = List.copyOf(nowhere);
  }

  /** A period that can be chosen. */
  public record Period(String words, String href, boolean chosen) {}

  /**
   * Events of one place.
   *
   * @param anchor of the row in this page
   * @param name of the place
   * @param events how many there are
   * @param newest some of them, the newest first
   * @param href of all of them
   */
  public record Group(
      String anchor, String name, int events, List<TodayPage.Brief> newest, String href) {
    public Group {
      newest = List.copyOf(newest);
    }
  }
}
