package org.attache.ledger.history;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value as told last by a firm word, and what was told before it. */
final class Told<T> {
  private final List<T> values = new ArrayList<>();
  private @Nullable Voice voice;

  void tell(@Nullable T value, Voice by) {
    Voice before = voice;
    if (value == null || (before != null && before.isFirm() && !by.isFirm())) {
      return;
    }
    values.remove(value);
    values.add(value);
    voice = by;
  }

  @Nullable T now() {
    return values.isEmpty() ? null : values.get(values.size() - 1);
  }

  List<T> before() {
    return values.isEmpty() ? List.of() : List.copyOf(values.subList(0, values.size() - 1));
  }
}
