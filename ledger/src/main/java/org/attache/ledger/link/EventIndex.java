package org.attache.ledger.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Finds the events that a report may belong to: those touched last under one of its keys. A key is
 * kept as a hash of 64 bits, since there are several for each report: two keys that fall together
 * give a few more events to look at. Not safe for use by several threads.
 */
final class EventIndex {
  private static final int MOST_A_KEY = 24;
  private static final int MOST_TOUCHES = 96;
  private static final int MOST_PARTIES = 4;
  private static final int MOST_OBJECTS = 6;

  private final Touches touches = new Touches();
  private long asked;

  /** Returns the events under the report's keys that were touched last, each once. */
  Collection<EventThread> candidates(Traits report) {
    List<EventThread> found = new ArrayList<>();
    long first = asked + 1;
    for (long key : keys(report)) {
      asked++;
      Touches.Of under = touches.under(key);
      int last = Math.max(0, under.size() - MOST_TOUCHES);
      int here = 0;
      for (int i = under.size() - 1; i >= last && here < MOST_A_KEY; i--) {
        EventThread event = under.get(i);
        long seen = event.seen(asked);
        here += seen < asked ? 1 : 0;
        if (seen < first) {
          found.add(event);
        }
      }
    }
    return found;
  }

  void touch(EventThread event, Traits report) {
    for (long key : keys(report)) {
      touches.add(key, event);
    }
  }

  /** Takes back the touch of {@code report}, which must be the newest under all its keys. */
  void untouch(Traits report) {
    for (long key : keys(report)) {
      touches.removeLast(key);
    }
  }

  /** Returns the report's keys, each once. */
  static long[] keys(Traits report) {
    List<String> parties = report.parties();
    int most = Math.min(parties.size(), MOST_PARTIES);
    long[] keys =
        new long[most * (most + 1) / 2 + (most + 1) * MOST_OBJECTS + report.names().size()];
    int next = 0;
    for (int i = 0; i < most; i++) {
      for (int j = i + 1; j < most; j++) {
        keys[next++] = key('+', parties.get(i), parties.get(j));
      }
      keys[next++] = key('.', parties.get(i), "");
      next = addObjects(keys, next, parties.get(i), report.objects());
    }
    for (Traits.PartyName name : report.names()) {
      keys[next++] = key('=', name.name(), "");
    }
    if (parties.isEmpty()) {
      next = addObjects(keys, next, "", report.objects());
    }
    return distinct(Arrays.copyOf(keys, next));
  }

  private static int addObjects(long[] keys, int from, String party, List<String> objects) {
    int most = Math.min(objects.size(), MOST_OBJECTS);
    for (int i = 0; i < most; i++) {
      keys[from + i] = key('@', party, objects.get(i));
    }
    return from + most;
  }

  private static long key(char kind, String first, String second) {
    return ((long) first.hashCode() << Integer.SIZE ^ (second.hashCode() & 0xFFFF_FFFFL)) + kind;
  }

  private static long[] distinct(long[] keys) {
    Arrays.sort(keys);
    int kept = 0;
    for (int i = 0; i < keys.length; i++) {
      if (i == 0 || keys[i] != keys[i - 1]) {
        keys[kept++] = keys[i];
      }
    }
    return Arrays.copyOf(keys, kept);
  }
}
