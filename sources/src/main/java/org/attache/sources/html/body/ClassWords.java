package org.attache.sources.html.body;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.attache.model.table.TableLines;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What the words in the class and id of an element say of what it holds. */
final class ClassWords {
  private final Map<String, ClassMark> marks;

  private ClassWords(Map<String, ClassMark> marks) {
    this.marks = marks;
  }

  /** Reads the table {@code class-words.tsv}. */
  static ClassWords shipped() {
    Map<String, ClassMark> marks = new HashMap<>();
    TableLines.resource(
            ClassWords.class,
            "class-words.tsv",
            2,
            cells ->
                Map.entry(cells.get(0), ClassMark.valueOf(cells.get(1).toUpperCase(Locale.ROOT))))
        .forEach(row -> marks.put(row.getKey(), row.getValue()));
    return new ClassWords(Map.copyOf(marks));
  }

  /**
   * Returns the marks of {@code element}; a row of several words holds where they follow each
   * other.
   */
  Set<ClassMark> of(Element element) {
    Set<ClassMark> found = EnumSet.noneOf(ClassMark.class);
    collect(element.className(), found);
    collect(element.id(), found);
    collect(element.attr("role"), found);
    collect(element.attr("data-component"), found);
    return found;
  }

  private void collect(String names, Set<ClassMark> found) {
    if (names.isEmpty()) {
      return;
    }
    for (String name : names.split("\\s+", 40)) {
      List<String> words = words(name);
      for (int i = 0; i < words.size(); i++) {
        add(marks.get(words.get(i)), found);
        if (i + 1 < words.size()) {
          add(marks.get(words.get(i) + " " + words.get(i + 1)), found);
        }
      }
    }
  }

  private static void add(@Nullable ClassMark mark, Set<ClassMark> found) {
    if (mark != null) {
      found.add(mark);
    }
  }

  /** Divides {@code relatedStories_box-2} into its words, in small letters. */
  static List<String> words(String name) {
    java.util.ArrayList<String> words = new java.util.ArrayList<>();
    StringBuilder word = new StringBuilder();
    int end = Math.min(name.length(), 200);
    for (int i = 0; i < end; i++) {
      char unit = name.charAt(i);
      boolean letter = Character.isLetter(unit);
      boolean hump =
          Character.isUpperCase(unit) && i > 0 && Character.isLowerCase(name.charAt(i - 1));
      if ((!letter || hump) && !word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
      if (letter) {
        word.append(Character.toLowerCase(unit));
      }
    }
    if (!word.isEmpty()) {
      words.add(word.toString());
    }
    return words;
  }
}
