package org.attache.reading.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Values by key, several to a key. */
final class Index<T> {
  private final Keys keys;
  private final Memo<List<T>> lists;

  private Index(Keys keys, Memo<List<T>> lists) {
    this.keys = keys;
    this.lists = lists;
  }

  /** Returns the values of {@code key}, in the order of the tables; empty where there are none. */
  List<T> get(String key) {
    int number = keys.find(key);
    return number < 0 ? List.of() : lists.get(number);
  }

  /** Returns the first value of {@code key}, or null. */
  @Nullable T first(String key) {
    List<T> all = get(key);
    return all.isEmpty() ? null : all.get(0);
  }

  static <T> Index<T> read(CompiledInput in, Memo<T> values) {
    Keys keys = Keys.read(in);
    int[] starts = in.ints();
    int[] numbers = in.ints();
    return new Index<>(
        keys,
        new Memo<>(
            starts.length - 1,
            key -> {
              List<T> list = new ArrayList<>(starts[key + 1] - starts[key]);
              for (int i = starts[key]; i < starts[key + 1]; i++) {
                list.add(values.get(numbers[i]));
              }
              return Collections.unmodifiableList(list);
            }));
  }

  static <T> void write(
      Map<String, ? extends Collection<T>> lists, ToIntFunction<T> number, CompiledOutput out) {
    Keys.write(lists.keySet(), out);
    out.lists(
        lists.values().stream()
            .map(list -> list.stream().mapToInt(number).boxed().toList())
            .toList());
  }

  /** Returns each value as a list of one. */
  static <T> Map<String, List<T>> single(Map<String, T> values) {
    Map<String, List<T>> lists = new LinkedHashMap<>();
    values.forEach((key, value) -> lists.put(key, List.of(value)));
    return lists;
  }
}
