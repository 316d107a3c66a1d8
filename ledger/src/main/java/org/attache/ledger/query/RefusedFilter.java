package org.attache.ledger.query;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.attache.model.error.IncorrectInput;
import org.jspecify.annotations.Nullable;

/**
 * Which refused inputs are asked for.
 *
 * @param state {@code waiting}, {@code skipped}, {@code read}, {@code unchanged}, {@code dropped}
 *     or {@code all}
 * @param code the error's code
 * @param run id of the run that refused it, or its first digits
 * @param since not entered before
 */
public record RefusedFilter(
    String state, @Nullable String code, @Nullable String run, @Nullable Instant since) {
  private static final List<String> STATES =
      List.of("waiting", "skipped", "read", "unchanged", "dropped", "all");

  /** All that waits to be dealt with. */
  public static final RefusedFilter WAITING = new RefusedFilter("waiting", null, null, null);

  public RefusedFilter {
    Objects.requireNonNull(state, "state");
    if (!STATES.contains(state)) {
      throw new IncorrectInput(
          "state-unknown",
          "there is no state '" + state + "'; there are " + String.join(", ", STATES),
          state,
          null);
    }
  }
}
