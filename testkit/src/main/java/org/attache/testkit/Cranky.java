package org.attache.testkit;

import java.util.function.Function;

/**
 * A function that fails now and then, to show that what calls it bears that.
 *
 * @param <A> what it takes
 * @param <B> what it gives
 */
public final class Cranky<A, B> implements Function<A, B> {
  private final Function<A, B> calm;
  private final int oneIn;
  private final Chance chance;
  private int failures;

  /** Makes {@code calm} fail in one of {@code oneIn} calls, chosen by {@code chance}. */
  public Cranky(Function<A, B> calm, int oneIn, Chance chance) {
    this.calm = calm;
    this.oneIn = oneIn;
    this.chance = chance;
  }

  /**
   * Returns what the calm function gives.
   *
   * @throws Crankiness now and then
   */
  @Override
  public synchronized B apply(A argument) {
    if (chance.oneIn(oneIn)) {
      failures++;
      throw new Crankiness(failures);
    }
    return calm.apply(argument);
  }

  /** Returns how many calls have failed so far. */
  public synchronized int failures() {
    return failures;
  }

  /** What a cranky function throws; nothing of ours, as a library's failure would be. */
  public static final class Crankiness extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Crankiness(int number) {
      super("planted failure " + number);
    }
  }
}
