package org.attache.reading.knowledge;

import java.util.ArrayList;
import java.util.List;
import org.attache.reading.segment.Word;
import org.jspecify.annotations.Nullable;

/** All names of the knowledge base, found in a sentence by a walk over a trie of words. */
public final class Lexicon {
  private static final int SILENT = -2;
  private static final int UNKNOWN = -1;

  private final Keys words;
  private final Trie trie;
  private final Meanings meanings;

  private Lexicon(Keys words, Trie trie, Meanings meanings) {
    this.words = words;
    this.trie = trie;
    this.meanings = meanings;
  }

  static Lexicon read(CompiledInput in, Facts facts) {
    return new Lexicon(Keys.read(in), Trie.read(in), Meanings.read(in, facts));
  }

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
      int word = words.find(key);
      node = word < 0 ? -1 : trie.child(node, word);
      if (node < 0) {
        return List.of();
      }
    }
    return meanings.all(node);
  }

  private List<Match> from(List<Word> sentence, int[] atoms, int first) {
    List<Match> found = List.of();
    int node = 0;
    for (int i = first; i < atoms.length; i++) {
      if (atoms[i] == SILENT) {
        continue;
      }
      node = atoms[i] == UNKNOWN ? -1 : trie.child(node, atoms[i]);
      if (node < 0) {
        break;
      }
      List<Designation> meant = meanings.admitted(node, sentence, first, i + 1);
      if (!meant.isEmpty()) {
        found = found.isEmpty() ? new ArrayList<>(2) : found;
        found.add(0, new Match(first, i + 1, meant));
      }
    }
    return found;
  }

  private int[] atoms(List<Word> sentence) {
    int[] atoms = new int[sentence.size()];
    for (int i = 0; i < atoms.length; i++) {
      String key = Spelling.key(sentence.get(i).lower());
      atoms[i] = key.isEmpty() ? SILENT : words.find(key);
    }
    return atoms;
  }
}
