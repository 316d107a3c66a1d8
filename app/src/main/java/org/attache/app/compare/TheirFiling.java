package org.attache.app.compare;

import java.time.LocalDate;
import java.util.Set;
import org.attache.model.EventType;

/**
 * What another data set files for a day: all its rows of one category and of the same parties.
 *
 * @param pair two codes
 * @param day on which it is filed
 * @param category PLOVER category
 * @param score of the category and mode, the farthest from zero of its rows
 * @param rows how many rows
 * @param persons parties that are no states, as it names them
 * @param words how the first of them names the event
 * @param parties who acts on whom in it, as it names them
 * @param outlet who reported it by it; empty where it does not say
 * @param place of the row: its document's id
 */
public record TheirFiling(
    String pair,
    LocalDate day,
    EventType category,
    double score,
    int rows,
    Set<String> persons,
    String words,
    String parties,
    String outlet,
    String place) {
  public TheirFiling {
    persons = Set.copyOf(persons);
  }

  TheirFiling with(TheirFiling more) {
    return new TheirFiling(
        pair,
        day,
        category,
        Math.abs(more.score) > Math.abs(score) ? more.score : score,
        rows + more.rows,
        persons,
        words,
        parties,
        outlet.isEmpty() ? more.outlet : outlet,
        place);
  }
}
