package org.attache.app.web.page;

import java.util.List;
import org.attache.app.web.picture.Drawing;

/**
 * What the page of an actor shows.
 *
 * @param name of the actor
 * @param known offices, codes, and the names under which it is found
 * @param summary where it stands, in a sentence or two
 * @param network with whom, as a picture, wide
 * @param networkNarrow the same for a narrow page
 * @param company the same as a list
 * @param coming what is to come with it, as a picture; empty where nothing is
 * @param comingNarrow the same for a narrow page
 * @param undated what is to come on a day that nobody told
 * @param meetings meetings held, planned and called off, the newest first
 * @param statements what it said of events itself, the newest first
 * @param quotes its words, as reported
 * @param kinds its events by category
 * @param search address of all its events
 */
public record ActorPage(
    String name,
    List<Known> known,
    String summary,
    Drawing network,
    Drawing networkNarrow,
    List<Mate> company,
    Drawing coming,
    Drawing comingNarrow,
    List<TodayPage.Brief> undated,
    List<Matter> meetings,
    List<Matter> statements,
    List<Quote> quotes,
    SearchPage.Facet kinds,
    String search) {
  public ActorPage {
    known = List.copyOf(known);
    company = List.copyOf(company);
    undated = List.copyOf(undated);
    meetings = List.copyOf(meetings);
    statements = List.copyOf(statements);
    quotes = List.copyOf(quotes);
  }

  /** A name or code that leads to another page of an actor. */
  public record Known(String words, String href) {}

  /** One who takes part in the same events, with the address of the two. */
  public record Mate(String name, String href, int cooperative, int conflictual) {}

  /**
   * Words of the actor.
   *
   * @param words without quotation marks
   * @param direct whether they stood between quotation marks
   * @param source outlet and day
   * @param cite address of their document
   */
  public record Quote(String words, boolean direct, String source, String cite) {}
}
