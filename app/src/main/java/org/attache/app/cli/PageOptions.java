package org.attache.app.cli;

import org.attache.model.error.IncorrectInput;
import picocli.CommandLine.Option;

/** Which part of a long answer is wanted. */
final class PageOptions {
  private static final int MOST = 100_000;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "Give at most so many. Default: ${DEFAULT-VALUE}.")
  private int limit = 50;

  @Option(names = "--skip", paramLabel = "N", description = "Leave out so many at the beginning.")
  private int skip;

  /** Returns how many are wanted, 1 or more. */
  int limit() {
    return check(limit);
  }

  /** Returns the limit, which must be 1 or more and no flood. */
  static int check(int limit) {
    if (limit < 1 || limit > MOST) {
      throw new IncorrectInput(
          "limit-out-of-range",
          "--limit must be 1 to " + MOST + ", not " + limit,
          String.valueOf(limit),
          null);
    }
    return limit;
  }

  /** Returns how many are to be left out, 0 or more. */
  int skip() {
    if (skip < 0) {
      throw new IncorrectInput(
          "limit-out-of-range", "--skip must be 0 or more, not " + skip, "" + skip, null);
    }
    return skip;
  }
}
