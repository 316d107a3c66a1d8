package org.attache.ledger.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Finds the events that a report may belong to: those touched last under one of its keys, each kind
 * of event for itself, as far back as one of that kind may be taken up. A key is kept as a hash of
 * 64 bits, since there are several for each report: two keys that fall together give a few more
 * events to look at. Not safe for use by several threads.
 */
final class EventIndex {
  private static final int MOST_A_KEY = 24;
  private static final int MOST_TOUCHES = 96;
  private static final int MOST_PARTIES = 4;
  private static final int MOST_OBJECTS = 6;
  private static final long SPREAD = 0xBF58476D1CE4E5B9L;

  private final Horizons.Slots slots;
  private final Touches touches = new Touches();
  private long asked;

  EventIndex(Horizons.Slots slots) {
    this.slots = slots;
  }

  /** Returns the events under the report's keys that were touched last, each once. */
  Collection<EventThread> candidates(Traits report) {
    List<EventThread> found = new ArrayList<>();
    long first = asked + 1;
    long[] keys = keys(report);
    for (Horizons.Slot slot : slots.near(report.slot())) {
      long oldest = report.day() - slot.reach();
      for (long key : keys) {
        gather(touches.under(in(slot.name(), key)), oldest, first, found);
      }
    }
    return found;
  }

  /**
   * Adds what was touched from day {@code oldest} on and not found since question {@code first}.
   */
  private void gather(Touches.Of under, long oldest, long first, List<EventThread> found) {
    asked++;
    int last = Math.max(0, under.size() - MOST_TOUCHES);
    int here = 0;
    for (int i = under.size() - 1; i >= last && here < MOST_A_KEY; i--) {
      if (under.day(i) < oldest) {
        return;
      }
      EventThread event = under.get(i);
      long seen = event.seen(asked);
      here += seen < asked ? 1 : 0;
      if (seen < first) {
        found.add(event);
      }
    }
  }

  void touch(EventThread event, Traits report) {
    for (long key : keys(report)) {
      touches.add(in(report.slot(), key), event, Math.toIntExact(report.day()));
    }
  }

  /** Takes back the touch of {@code report}, which must be the newest under all its keys. */
  void untouch(Traits report) {
    for (long key : keys(report)) {
      touches.removeLast(in(report.slot(), key));
    }
  }

  private static long in(String slot, long key) {
    return key ^ slot.hashCode() * SPREAD;
  }

  /** Returns the report's keys, each once. */
  static long[] keys(Traits report) {
    List<String> parties = report.parties().all();
    int most = Math.min(parties.size(), MOST_PARTIES);
    long[] keys =
        new long
            [most * (most + 1) / 2 + (most + 1) * MOST_OBJECTS + report.parties().names().size()];
    int next = 0;
    for (int i = 0; i < most; i++) {
      for (int j = i + 1; j < most; j++) {
        keys[next++] = key('+', parties.get(i), parties.get(j));
      }
      keys[next++] = key('.', parties.get(i), "");
      next = addObjects(keys, next, parties.get(i), report.objects());
    }
    for (Parties.PartyName name : report.parties().names()) {
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
