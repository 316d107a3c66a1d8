package org.attache.ledger.query;

import java.util.EnumSet;
import java.util.List;
import org.attache.model.Stage;

/** The stages of what has not happened and is not off. */
public final class Awaited {
  private Awaited() {}

  /** Returns whether something at that stage is still awaited. */
  public static boolean is(Stage stage) {
    return switch (stage) {
      case MOOTED, PROPOSED, PLANNED, AGREED, THREATENED, POSTPONED -> true;
      case UNDERWAY, OCCURRED, CANCELLED, REFUSED, DENIED -> false;
    };
  }

  /** Returns all such stages. */
  public static List<Stage> stages() {
    return EnumSet.allOf(Stage.class).stream().filter(Awaited::is).toList();
  }
}
