package org.attache.ledger.link;

import java.util.ArrayList;
import java.util.List;
import org.attache.ledger.link.Link.Ground;
import org.attache.ledger.link.Link.Part;

/** Points by ground, for one comparison. */
@SuppressWarnings("EnumOrdinal") // made hundreds of times a report; the places are never kept
final class Points {
  private static final Ground[] GROUNDS = Ground.values();

  private final double[] values = new double[GROUNDS.length];

  double of(Ground ground) {
    return values[ground.ordinal()];
  }

  void put(Ground ground, double value) {
    values[ground.ordinal()] = value;
  }

  double sum() {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }

  /** Returns the grounds for which points were given or taken. */
  List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    for (Ground ground : GROUNDS) {
      if (of(ground) != 0) {
        parts.add(new Part(ground, rounded(of(ground))));
      }
    }
    return parts;
  }

  static double rounded(double points) {
    return Math.round(points * 1000) / 1000.0;
  }
}
