package org.attache.ledger.link;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Under each key the events that were touched, in order, each with the day. Most keys have one
 * touch for ever: these take an event's place in one array and nothing else. An open hash table,
 * probed one after the other; keys are never taken out.
 */
final class Touches {
  private static final int FIRST_SIZE = 1024;
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private long[] keys = new long[FIRST_SIZE];
  private @Nullable Object[] values = new @Nullable Object[FIRST_SIZE];
  private int[] days = new int[FIRST_SIZE];
  private int used;

  /** Returns the touches under the key, which further touches may change. */
  Of under(long key) {
    int place = place(key);
    Object there = values[place];
    if (there instanceof Many many) {
      return many;
    }
    return there == null ? new Many() : new One((EventThread) there, days[place]);
  }

  /**
   * Adds a touch.
   *
   * @param day day of the report that touched, none before that of the touch before
   */
  void add(long key, EventThread event, int day) {
    int place = place(key);
    Object there = values[place];
    if (there == null) {
      keys[place] = key;
      values[place] = event;
      days[place] = day;
      used++;
      if (used > values.length / 3 * 2) {
        grow();
      }
    } else if (there instanceof Many many) {
      many.add(event, day);
    } else {
      Many many = new Many();
      many.add((EventThread) there, days[place]);
      many.add(event, day);
      values[place] = many;
    }
  }

  /** Takes back the newest touch under the key. */
  void removeLast(long key) {
    int place = place(key);
    Object there = values[place];
    if (there instanceof Many many) {
      many.removeLast();
    } else {
      values[place] = new Many();
    }
  }

  /** Returns where the key is or would be. */
  private int place(long key) {
    int mask = values.length - 1;
    int place = (int) ((key * GOLDEN) >>> Integer.SIZE) & mask;
    while (values[place] != null && keys[place] != key) {
      place = (place + 1) & mask;
    }
    return place;
  }

  private void grow() {
    long[] formerKeys = keys;
    @Nullable Object[] formerValues = values;
    int[] formerDays = days;
    keys = new long[formerKeys.length * 2];
    days = new int[formerKeys.length * 2];
    values = new @Nullable Object[formerValues.length * 2];
    for (int i = 0; i < formerValues.length; i++) {
      if (formerValues[i] != null) {
        int place = place(formerKeys[i]);
        keys[place] = formerKeys[i];
        values[place] = formerValues[i];
        days[place] = formerDays[i];
      }
    }
  }

  /** Events, the one touched last at the end. */
  interface Of {
    int size();

    EventThread get(int index);

    /** Returns the day of the touch. */
    int day(int index);
  }

  private record One(EventThread event, int day) implements Of {
    @Override
    public int size() {
      return 1;
    }

    @Override
    public EventThread get(int index) {
      return event;
    }

    @Override
    public int day(int index) {
      return day;
    }
  }

  private static final class Many implements Of {
    private @Nullable EventThread[] events = {};
    private int[] days = {};
    private int size;

    void add(EventThread event, int day) {
      if (size == events.length) {
        events = Arrays.copyOf(events, size + 2 + size / 2);
        days = Arrays.copyOf(days, events.length);
      }
      days[size] = day;
      events[size++] = event;
    }

    void removeLast() {
      size--;
    }

    @Override
    public int size() {
      return size;
    }

    @Override
    public EventThread get(int index) {
      return Objects.requireNonNull(events[index]);
    }

    @Override
    public int day(int index) {
      return days[index];
    }
  }
}
