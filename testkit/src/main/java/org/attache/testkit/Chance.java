package org.attache.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Random choices that depend on nothing but the seed. Not safe for use by several threads. */
public final class Chance {
  private final long seed;
  private final SplittableRandom random;

  /** Makes the choices of {@code seed}. */
  public Chance(long seed) {
    this.seed = seed;
    this.random = new SplittableRandom(seed);
  }

  /** Returns a number from 0 to {@code bound - 1}. */
  public int below(int bound) {
    return random.nextInt(bound);
  }

  /** Returns a number from {@code least} to {@code most}, both included. */
  public int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  /** Returns true in one of {@code n} cases. */
  public boolean oneIn(int n) {
    return random.nextInt(n) == 0;
  }

  /** Returns one of the items. */
  public <T> T of(List<T> items) {
    return items.get(random.nextInt(items.size()));
  }

  /** Returns one of the items. */
  @SafeVarargs
  public final <T> T of(T first, T... others) {
    int index = random.nextInt(others.length + 1);
    return index == 0 ? first : others[index - 1];
  }

  /** Returns what {@code make} makes, or null in one of {@code n} cases. */
  public <T> @Nullable T nullOneIn(int n, Supplier<T> make) {
    return oneIn(n) ? null : make.get();
  }

  /** Returns up to {@code most} things that {@code make} makes. */
  public <T> List<T> upTo(int most, Supplier<T> make) {
    List<T> made = new ArrayList<>();
    for (int i = between(0, most); i > 0; i--) {
      made.add(make.get());
    }
    return made;
  }

  /** Returns the name of the case: {@code seed 42}. */
  @Override
  public String toString() {
    return "seed " + seed;
  }
}
