package org.attache.ledger.query;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.attache.ledger.decision.Report;
import org.attache.ledger.history.Position;
import org.attache.ledger.history.Step;

/**
 * What lists and counts need of many events at once, beyond their {@link EventLine}: each question
 * is asked once for all of them. Ids of which nothing is known are left out of the answers. Not
 * safe for use by several threads.
 */
public interface Survey {
  /** Returns who takes part in each event, the most often named first. */
  Map<String, List<Party>> parties(Collection<String> events);

  /** Returns where each event is, events without a place left out. */
  Map<String, Spot> spots(Collection<String> events);

  /** Returns who says what of each event, in the order of the holders. */
  Map<String, List<Position>> positions(Collection<String> events);

  /** Returns how each event came where it stands, step by step. */
  Map<String, List<Step>> steps(Collection<String> events);

  /**
   * Returns the newest counted reports of each event, the newest first.
   *
   * @param words words that the sentence of a report must hold, in any order; all reports if blank
   * @param each how many of an event at most
   */
  Map<String, List<Report>> reports(Collection<String> events, String words, int each);
}
