package org.attache.reading.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A trie of word numbers in arrays. Nodes are numbered level by level, so that the children of a
 * node follow each other, sorted by the word that leads there.
 */
final class Trie {
  private final int[] firstChildren;
  private final int[] entered;
  private final int[] below;

  private Trie(int[] firstChildren, int[] entered, int[] below) {
    this.firstChildren = firstChildren;
    this.entered = entered;
    this.below = below;
  }

  /** Returns the node reached from {@code node}, or -1. */
  int child(int node, int word) {
    if (node == 0) {
      return below[word];
    }
    int first = firstChildren[node];
    int child = Arrays.binarySearch(entered, first, firstChildren[node + 1], word);
    return child < 0 ? -1 : child;
  }

  static Trie read(CompiledInput in) {
    return new Trie(in.ints(), in.ints(), in.ints());
  }

  /**
   * Writes a trie and returns its nodes as they were numbered, in the order of their new numbers.
   *
   * @param parents of each node its parent; the root is the first
   * @param entered of each node the word that leads there
   * @param words how many words there are
   */
  static List<Integer> write(
      List<Integer> parents, List<Integer> entered, int words, CompiledOutput out) {
    List<List<Integer>> children = new ArrayList<>(parents.size());
    parents.forEach(parent -> children.add(new ArrayList<>(1)));
    for (int node = 1; node < parents.size(); node++) {
      children.get(parents.get(node)).add(node);
    }
    List<Integer> nodes = new ArrayList<>(parents.size());
    int[] firstChildren = new int[parents.size() + 1];
    nodes.add(0);
    for (int node = 0; node < nodes.size(); node++) {
      firstChildren[node] = nodes.size();
      List<Integer> below = children.get(nodes.get(node));
      below.sort(Comparator.comparing(entered::get));
      nodes.addAll(below);
    }
    firstChildren[nodes.size()] = nodes.size();
    int[] below = new int[words];
    Arrays.fill(below, -1);
    for (int child = 1; child < firstChildren[1]; child++) {
      below[entered.get(nodes.get(child))] = child;
    }
    out.ints(firstChildren);
    out.ints(nodes.stream().map(entered::get).toList());
    out.ints(below);
    return nodes;
  }
}
