package org.attache.reading.knowledge;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;

/**
 * Values that are made when they are first asked for, each once: whoever asks, on whatever thread,
 * gets the same object.
 */
final class Memo<T> {
  private final AtomicReferenceArray<T> made;
  private final IntFunction<T> maker;

  Memo(int count, IntFunction<T> maker) {
    this.made = new AtomicReferenceArray<>(count);
    this.maker = maker;
  }

  int size() {
    return made.length();
  }

  T get(int number) {
    T known = made.get(number);
    if (known != null) {
      return known;
    }
    T fresh = maker.apply(number);
    return made.compareAndSet(number, null, fresh) ? fresh : made.get(number);
  }
}
