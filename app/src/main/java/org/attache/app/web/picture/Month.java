package org.attache.app.web.picture;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What two actors did in a month.
 *
 * @param month the month
 * @param score mean conflict–cooperation score of what occurred, -10 to 10; null where nothing did
 * @param planned the same with what was planned counted as held; null where there is neither
 * @param verbalCooperation events of that class that occurred, and so on
 * @param materialCooperation deeds in cooperation
 * @param verbalConflict words in conflict
 * @param materialConflict deeds in conflict
 * @param meetings names of the marks of meetings meant for this month
 */
public record Month(
    YearMonth month,
    @Nullable Double score,
    @Nullable Double planned,
    int verbalCooperation,
    int materialCooperation,
    int verbalConflict,
    int materialConflict,
    List<String> meetings) {
  public Month {
    meetings = List.copyOf(meetings);
  }

  int cooperation() {
    return verbalCooperation + materialCooperation;
  }

  int conflict() {
    return verbalConflict + materialConflict;
  }
}
