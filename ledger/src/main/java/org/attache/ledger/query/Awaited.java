package org.attache.ledger.query;

import java.util.EnumSet;
import java.util.List;
import org.attache.ledger.history.Standing;
import org.attache.model.Stage;

/** The stages of what has not happened and is not off. */
public final class Awaited {
  private Awaited() {}

  /** Returns whether something at that stage is still awaited. */
  public static boolean is(Stage stage) {
    return Standing.isAwaited(stage);
  }

  /** Returns all such stages. */
  public static List<Stage> stages() {
    return EnumSet.allOf(Stage.class).stream().filter(Awaited::is).toList();
  }
}
