package org.attache.reading.mention;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Binds "the two leaders", "both sides", "the three countries", "the leaders". */
final class Parties {
  private static final Set<String> COUNTRIES =
      Set.of(
          "countries",
          "nations",
          "states",
          "sides",
          "parties",
          "governments",
          "neighbours",
          "neighbors",
          "powers");
  private static final Set<String> LEADERS =
      Set.of(
          "leaders",
          "presidents",
          "men",
          "ministers",
          "heads",
          "politicians",
          "officials",
          "women");
  private static final Map<String, Integer> NUMBERS =
      Map.of("both", 2, "two", 2, "three", 3, "four", 4);

  /** How many referents back the sides of a pair are looked for. */
  private static final int NEAR = 12;

  private final Discourse discourse;

  Parties(Discourse discourse) {
    this.discourse = discourse;
  }

  /** Returns the phrase that counts parties from a word on with whom it stands for, or null. */
  @Nullable Phrase at(Scan scan, int at, int limit) {
    int word = scan.lower(at).equals("the") ? at + 1 : at;
    Integer count = NUMBERS.get(scan.lower(word));
    int noun = count == null ? word : word + 1;
    int last = noun + 1;
    boolean countries = COUNTRIES.contains(scan.lower(noun));
    boolean leaders = LEADERS.contains(scan.lower(noun));
    if (scan.lower(noun).equals("prime") && scan.lower(last).equals("ministers")) {
      last++;
      leaders = true;
    }
    boolean named = count == null && word == at;
    if (named || (!countries && !leaders) || last > limit || (count == null && countries)) {
      return null;
    }
    List<Referent> found = parties(scan, at, count == null ? 2 : count, leaders);
    return found.isEmpty() || scan.lower(last).equals("of")
        ? null
        : Phrase.bound(at, last, found, "several bound");
  }

  private List<Referent> parties(Scan scan, int at, int count, boolean leaders) {
    int sentence = scan.sentence().index();
    if (leaders) {
      List<Referent> persons = discourse.latest(sentence, at, count, Parties::leads);
      return persons.size() == count ? persons : List.of();
    }
    List<Referent> states =
        discourse.latest(
            sentence, at, count, r -> r.type() == Referent.Type.STATE && r.code() != null);
    if (states.size() == count) {
      return states;
    }
    List<Referent> any = discourse.latest(sentence, at, NEAR, r -> r.code() != null);
    return apart(any, count);
  }

  /** The last so many that belong to different states, one of each; none where they are fewer. */
  private static List<Referent> apart(List<Referent> referents, int count) {
    Map<String, Referent> byCode = new LinkedHashMap<>();
    for (int i = referents.size() - 1; i >= 0 && byCode.size() < count; i--) {
      byCode.putIfAbsent(String.valueOf(referents.get(i).code()), referents.get(i));
    }
    List<Referent> found = new ArrayList<>(byCode.values());
    Collections.reverse(found);
    return found.size() == count ? found : List.of();
  }

  private static boolean leads(Referent referent) {
    return referent.isPerson() && (referent.person() != null || referent.office() != null);
  }
}
