package org.attache.reading.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects names for a {@link Lexicon}. */
final class LexiconBuilder {
  private static final Entry[] NONE = {};

  private final Map<String, Integer> words = new LinkedHashMap<>(1 << 16);
  private final Edges edges = new Edges();
  private final List<Integer> parents = new ArrayList<>(1 << 16);
  private final List<Integer> entered = new ArrayList<>(1 << 16);
  private final List<Entry[]> entries = new ArrayList<>(1 << 16);

  /** A name at the end of a path of the trie. */
  private record Entry(Designation designation, Casing casing) {}

  LexiconBuilder() {
    entries.add(NONE);
    parents.add(-1);
    entered.add(-1);
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
    Entry[] here = entries.get(node);
    Entry[] longer = Arrays.copyOf(here, here.length + 1);
    longer[here.length] = new Entry(designation, casing);
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

  /** Writes the names, as {@link Lexicon#read} reads them. */
  void write(FactNumbers facts, CompiledOutput out) {
    Keys.write(words.keySet(), out);
    List<Integer> nodes = Trie.write(parents, entered, words.size(), out);
    List<List<Integer>> meanings = new ArrayList<>(nodes.size());
    for (int node : nodes) {
      List<Integer> here = new ArrayList<>();
      for (Entry entry : entries.get(node)) {
        FactNumbers.Meaning meaning = facts.of(entry.designation());
        here.add(Meanings.sign(meaning, entry.casing()));
        here.add(meaning.number());
      }
      meanings.add(here);
    }
    out.lists(meanings);
  }

  private int node(List<String> keys) {
    int node = 0;
    for (String key : keys) {
      int word = words.computeIfAbsent(key, k -> words.size());
      int child = edges.child(node, word);
      if (child < 0) {
        child = entries.size();
        entries.add(NONE);
        parents.add(node);
        entered.add(word);
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
