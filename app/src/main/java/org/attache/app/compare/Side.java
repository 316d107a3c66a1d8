package org.attache.app.compare;

import java.util.EnumMap;
import java.util.Map;
import org.attache.model.EventType;
import org.attache.model.QuadClass;
import org.jspecify.annotations.Nullable;

/**
 * What one side files in all.
 *
 * @param byClass filings by quad class
 * @param filings how many
 * @param score mean PLOVER score, null where there are none
 */
public record Side(Map<QuadClass, Integer> byClass, int filings, @Nullable Double score) {
  public Side {
    byClass = Map.copyOf(byClass);
  }

  /** Counts filings. */
  static final class Tally {
    private final Map<QuadClass, Integer> byClass = new EnumMap<>(QuadClass.class);
    private int filings;
    private double scores;

    void add(EventType category, double score) {
      byClass.merge(category.quadClass(), 1, Integer::sum);
      filings++;
      scores += score;
    }

    int count() {
      return filings;
    }

    @Nullable Double mean() {
      return filings == 0 ? null : scores / filings;
    }

    Side side() {
      return new Side(byClass, filings, mean());
    }
  }
}
