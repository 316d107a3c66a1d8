package org.attache.reading.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.attache.reading.segment.Word;
import org.jspecify.annotations.Nullable;

/** All names of the knowledge base, found in a sentence by a walk over a trie of words. */
public final class Lexicon {
  private static final int SILENT = -2;
  private static final int UNKNOWN = -1;

  private final Map<String, Integer> words;
  private final Edges edges;
  private final Entry[][] entries;

  Lexicon(Map<String, Integer> words, Edges edges, Entry[][] entries) {
    this.words = words;
    this.edges = edges;
    this.entries = entries;
  }

  /** A name at the end of a path of the trie. */
  record Entry(Designation designation, Casing casing) {}

  /**
   * Words of a sentence with what they may stand for.
   *
   * @param first index of the first word
   * @param last index after the last word
   * @param designations what they may stand for, at least one
   */
  public record Match(int first, int last, List<Designation> designations) {
    /** Returns the first designation of a kind, or null. */
    public <T extends Designation> @Nullable T as(Class<T> kind) {
      for (Designation designation : designations) {
        if (kind.isInstance(designation)) {
          return kind.cast(designation);
        }
      }
      return null;
    }

    /** Returns all designations of a kind. */
    public <T extends Designation> List<T> all(Class<T> kind) {
      List<T> all = new ArrayList<>(designations.size());
      for (Designation designation : designations) {
        if (kind.isInstance(designation)) {
          all.add(kind.cast(designation));
        }
      }
      return all;
    }
  }

  /**
   * Returns the names that begin at each word, the longest first.
   *
   * @param sentence words of a sentence, as the segmenter cuts them
   */
  public List<List<Match>> matches(List<Word> sentence) {
    int[] atoms = atoms(sentence);
    List<List<Match>> found = new ArrayList<>(atoms.length);
    for (int i = 0; i < atoms.length; i++) {
      found.add(atoms[i] < 0 ? List.of() : from(sentence, atoms, i));
    }
    return found;
  }

  /** Returns what a name of a table means, whatever its case; empty where it is none. */
  public List<Designation> named(String name) {
    String bare = name.startsWith("The ") || name.startsWith("the ") ? name.substring(4) : name;
    int node = 0;
    for (String key : Spelling.keys(bare)) {
      Integer word = words.get(key);
      node = word == null ? -1 : edges.child(node, word);
      if (node < 0) {
        return List.of();
      }
    }
    return Arrays.stream(entries[node]).map(Entry::designation).toList();
  }

  private List<Match> from(List<Word> sentence, int[] atoms, int first) {
    List<Match> found = List.of();
    int node = 0;
    for (int i = first; i < atoms.length; i++) {
      if (atoms[i] == SILENT) {
        continue;
      }
      node = atoms[i] == UNKNOWN ? -1 : edges.child(node, atoms[i]);
      if (node < 0) {
        break;
      }
      List<Designation> meant = admitted(entries[node], sentence, first, i + 1);
      if (!meant.isEmpty()) {
        found = found.isEmpty() ? new ArrayList<>(2) : found;
        found.add(0, new Match(first, i + 1, meant));
      }
    }
    return found;
  }

  private static List<Designation> admitted(
      Entry[] here, List<Word> sentence, int first, int last) {
    List<Designation> meant = List.of();
    for (Entry entry : here) {
      if (entry.casing().admits(sentence, first, last)) {
        meant = meant.isEmpty() ? new ArrayList<>(here.length) : meant;
        meant.add(entry.designation());
      }
    }
    return meant;
  }

  private int[] atoms(List<Word> sentence) {
    int[] atoms = new int[sentence.size()];
    for (int i = 0; i < atoms.length; i++) {
      String key = Spelling.key(sentence.get(i).lower());
      atoms[i] = key.isEmpty() ? SILENT : words.getOrDefault(key, UNKNOWN);
    }
    return atoms;
  }
}
