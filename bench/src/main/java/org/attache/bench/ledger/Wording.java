package org.attache.bench.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attache.bench.ledger.Draw.Weighted;

/** Made-up words, names and states, a few of which are frequent and most of which are rare. */
final class Wording {
  private static final int WORDS = 20_000;
  private static final double WORDS_EXPONENT = .9;
  private static final int PERSONS = 12;
  private static final double NAMES = .25;

  private final Draw draw;
  private final List<String> words = new ArrayList<>();
  private final Weighted rank = Weighted.byRank(WORDS, WORDS_EXPONENT);
  private final List<List<Party>> states = new ArrayList<>();
  private final Weighted stateRank = Weighted.byRank(NewsRates.STATES, NewsRates.STATES_EXPONENT);
  private final Weighted personRank = Weighted.byRank(PERSONS, 1);

  Wording(Draw draw) {
    this.draw = draw;
    while (words.size() < WORDS) {
      words.add(draw.happens(NAMES) ? capital(made()) : made());
    }
    while (states.size() < NewsRates.STATES) {
      states.add(state(states.size()));
    }
  }

  /** Returns a word of a sentence. */
  String word() {
    return words.get(draw.index(rank));
  }

  /** Returns a name that no list knows. */
  String name() {
    return capital(made());
  }

  /** Returns who acts for one of the states, or somebody of no state. */
  Party party() {
    if (draw.happens(NewsRates.CODELESS)) {
      return new Party(name() + " " + name(), null, null);
    }
    List<Party> state = states.get(draw.index(stateRank));
    return draw.happens(NewsRates.AS_STATE) ? state.get(0) : state.get(1 + draw.index(personRank));
  }

  /** Returns a code for each rank: three capitals. */
  private List<Party> state(int rank) {
    String code = "X" + (char) ('A' + rank / 26) + (char) ('A' + rank % 26);
    String name = name();
    List<Party> parties = new ArrayList<>();
    parties.add(new Party("Government of " + name, code, null));
    for (int i = 0; i < PERSONS; i++) {
      parties.add(new Party(name() + " " + name(), code, "President of " + name));
    }
    return parties;
  }

  private String made() {
    StringBuilder word = new StringBuilder();
    int syllables = 2 + draw.below(3);
    for (int i = 0; i < syllables; i++) {
      word.append("bdfgklmnprstvz".charAt(draw.below(14)));
      word.append("aeiou".charAt(draw.below(5)));
    }
    return word.toString();
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
