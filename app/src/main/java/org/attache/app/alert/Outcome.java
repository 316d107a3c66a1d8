package org.attache.app.alert;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What became of a try to tell.
 *
 * @param problem why it failed; null where the receiver has taken it
 * @param hopeless whether another try could not do better
 * @param pause how long the receiver asked to wait
 */
record Outcome(@Nullable String problem, boolean hopeless, @Nullable Duration pause) {
  static Outcome taken() {
    return new Outcome(null, false, null);
  }

  static Outcome failed(String problem) {
    return new Outcome(problem, false, null);
  }

  static Outcome hopeless(String problem) {
    return new Outcome(problem, true, null);
  }
}
