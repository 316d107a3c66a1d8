package org.attache.reading.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects names for a {@link Lexicon}. */
final class LexiconBuilder {
  private static final Lexicon.Entry[] NONE = {};

  private final Map<String, Integer> words = new HashMap<>(1 << 16);
  private final Edges edges = new Edges();
  private final List<Lexicon.Entry[]> entries = new ArrayList<>(1 << 16);

  LexiconBuilder() {
    entries.add(NONE);
  }

  /** Lets {@code phrase} stand for {@code designation}, beside what it stands for already. */
  void add(String phrase, Designation designation) {
    String bare = withoutArticle(phrase);
    add(bare, designation, Casing.of(bare));
  }

  void add(String phrase, Designation designation, Casing casing) {
    int node = node(Spelling.keys(phrase));
    if (node == 0) {
      return;
    }
    Lexicon.Entry[] here = entries.get(node);
    Lexicon.Entry[] longer = Arrays.copyOf(here, here.length + 1);
    longer[here.length] = new Lexicon.Entry(designation, casing);
    entries.set(node, longer);
  }

  /** Returns whether some name has exactly these words. */
  boolean has(String phrase) {
    int node = 0;
    for (String key : Spelling.keys(phrase)) {
      Integer word = words.get(key);
      node = word == null ? -1 : edges.child(node, word);
      if (node < 0) {
        return false;
      }
    }
    return entries.get(node).length > 0;
  }

  /** Returns whether the first word of a phrase stands for a state: "US President". */
  boolean opensWithState(String phrase) {
    String first = Spelling.keys(phrase).get(0);
    Integer word = words.get(first);
    int node = word == null ? -1 : edges.child(0, word);
    return node >= 0
        && Arrays.stream(entries.get(node))
            .anyMatch(e -> e.designation() instanceof Designation.StateName);
  }

  Lexicon build() {
    return new Lexicon(words, edges, entries.toArray(Lexicon.Entry[][]::new));
  }

  private int node(List<String> keys) {
    int node = 0;
    for (String key : keys) {
      int word = words.computeIfAbsent(key, k -> words.size());
      int child = edges.child(node, word);
      if (child < 0) {
        child = entries.size();
        entries.add(NONE);
        edges.put(node, word, child);
      }
      node = child;
    }
    return node;
  }

  private static String withoutArticle(String phrase) {
    return phrase.startsWith("the ") || phrase.startsWith("The ") ? phrase.substring(4) : phrase;
  }
}
