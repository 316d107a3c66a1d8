package org.attache.reading.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attache.testkit.Chance;
import org.attache.testkit.Seeded;

final class TrieTest {
  private static final int WORDS = 12;

  @Seeded(50)
  void eachPathLeadsWhereItLedBeforeItWasWritten(Chance chance) {
    List<Integer> parents = new ArrayList<>(List.of(-1));
    List<Integer> entered = new ArrayList<>(List.of(-1));
    Map<List<Integer>, Integer> children = new HashMap<>();
    for (int i = chance.below(300); i > 0; i--) {
      List<Integer> edge = List.of(chance.below(parents.size()), chance.below(WORDS));
      if (children.putIfAbsent(edge, parents.size()) == null) {
        parents.add(edge.get(0));
        entered.add(edge.get(1));
      }
    }
    CompiledOutput out = new CompiledOutput();
    List<Integer> nodes = Trie.write(parents, entered, WORDS, out);
    Trie trie = Trie.read(new CompiledInput(ByteBuffer.wrap(out.written())));
    for (int node = 0; node < nodes.size(); node++) {
      for (int word = 0; word < WORDS; word++) {
        int child = trie.child(node, word);
        Integer before = children.get(List.of(nodes.get(node), word));
        assertThat(child < 0 ? null : nodes.get(child)).isEqualTo(before);
      }
    }
  }
}
