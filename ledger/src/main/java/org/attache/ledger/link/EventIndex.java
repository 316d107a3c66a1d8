package org.attache.ledger.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds the events that a report may belong to: those touched last under one of its keys. */
final class EventIndex {
  private static final int MOST_A_KEY = 24;
  private static final int MOST_TOUCHES = 96;
  private static final int MOST_PARTIES = 4;
  private static final int MOST_OBJECTS = 6;

  private final Map<String, List<EventThread>> touched = new HashMap<>();

  /** Returns the events under the report's keys that were touched last, each once. */
  Collection<EventThread> candidates(Traits report) {
    Set<EventThread> found = new LinkedHashSet<>();
    for (String key : keys(report)) {
      List<EventThread> touches = touched.getOrDefault(key, List.of());
      Set<EventThread> here = new LinkedHashSet<>();
      int last = Math.max(0, touches.size() - MOST_TOUCHES);
      for (int i = touches.size() - 1; i >= last && here.size() < MOST_A_KEY; i--) {
        here.add(touches.get(i));
      }
      found.addAll(here);
    }
    return found;
  }

  void touch(EventThread event, Traits report) {
    for (String key : keys(report)) {
      touched.computeIfAbsent(key, k -> new ArrayList<>()).add(event);
    }
  }

  /** Takes back the touch of {@code report}, which must be the newest under all its keys. */
  void untouch(Traits report) {
    for (String key : keys(report)) {
      List<EventThread> touches = touched.getOrDefault(key, List.of());
      touches.remove(touches.size() - 1);
    }
  }

  static Set<String> keys(Traits report) {
    Set<String> keys = new TreeSet<>();
    List<String> parties = report.parties();
    int most = Math.min(parties.size(), MOST_PARTIES);
    for (int i = 0; i < most; i++) {
      for (int j = i + 1; j < most; j++) {
        keys.add(parties.get(i) + "+" + parties.get(j));
      }
      keys.add(parties.get(i));
      addObjects(keys, parties.get(i), report.objects());
    }
    report.names().forEach(name -> keys.add("=" + name.name()));
    if (parties.isEmpty()) {
      addObjects(keys, "", report.objects());
    }
    return keys;
  }

  private static void addObjects(Set<String> keys, String party, List<String> objects) {
    objects.stream().limit(MOST_OBJECTS).forEach(object -> keys.add(party + "@" + object));
  }
}
