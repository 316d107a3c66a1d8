package org.attache.app.intake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.TreeSet;
import org.attache.sources.input.Start;
import org.jspecify.annotations.Nullable;

/** Knows up to which place of an input all is stored, whatever the order in which that happens. */
final class Frontier {
  private final TreeSet<Long> open = new TreeSet<>();
  private final Deque<Place> places = new ArrayDeque<>();
  private long next;

  /** A place, and the number of the first document behind it. */
  private record Place(long before, Start start) {}

  /** Takes a document of the input and returns its number. */
  long take() {
    open.add(next);
    return next++;
  }

  /** Learns that a document is stored, or needs not be. */
  void settle(long number) {
    open.remove(number);
  }

  /** Learns that the documents taken so far stand before a place. */
  void reached(Start start) {
    Place last = places.peekLast();
    if (open.isEmpty()) {
      places.clear();
    } else if (last != null && last.before == next) {
      places.removeLast();
    }
    places.addLast(new Place(next, start));
  }

  /** Returns the farthest place before which all is settled, once; null if there is no new one. */
  @Nullable Start advance() {
    Start found = null;
    long settled = open.isEmpty() ? next : open.first();
    while (!places.isEmpty() && places.getFirst().before <= settled) {
      found = places.removeFirst().start;
    }
    return found;
  }

  /** Forgets the places of an input. */
  void forget() {
    places.clear();
  }
}
