package org.attache.reading.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.attache.testkit.Chance;
import org.attache.testkit.Seeded;

final class KeysTest {
  @Seeded(50)
  void eachKeyIsFoundByItsNumberAndNothingElseIs(Chance chance) {
    Set<String> known = new LinkedHashSet<>(List.of("", "Aa", "BB", "é", "e\u0301", "😀"));
    for (int i = chance.below(200); i > 0; i--) {
      known.add(word(chance));
    }
    CompiledOutput out = new CompiledOutput();
    Keys.write(known, out);
    Keys keys = Keys.read(new CompiledInput(ByteBuffer.wrap(out.written())));
    List<String> all = new ArrayList<>(known);
    for (int i = 0; i < all.size(); i++) {
      assertThat(keys.find(all.get(i))).isEqualTo(i);
      String longer = all.get(i) + "x";
      assertThat(keys.find(longer)).isEqualTo(all.indexOf(longer));
    }
    for (int i = 0; i < 50; i++) {
      String word = word(chance);
      assertThat(keys.find(word)).isEqualTo(all.indexOf(word));
    }
  }

  private static String word(Chance chance) {
    return chance.of("a", "b", "ab", "ß", "ł", "Ω", "日") + chance.below(30);
  }
}
