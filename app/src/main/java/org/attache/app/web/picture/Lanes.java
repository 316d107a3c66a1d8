package org.attache.app.web.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.attache.ledger.Event;
import org.attache.ledger.decision.Report;
import org.attache.ledger.history.Voice;
import org.attache.model.Attribution;
import org.attache.model.Claim;
import org.attache.model.Entity;
import org.attache.model.SourceKind;
import org.attache.model.Timex;

/** Sorts what was said of an event by whose word it is. */
final class Lanes {
  private static final String PRESS = "The press";
  private static final String OTHERS = "Others";
  private static final int MOST_WORDS = 12;

  private final HolderNames names;

  Lanes(HolderNames names) {
    this.names = names;
  }

  /** Returns a lane for each party that spoke, then the press, then all others. */
  List<Lane> of(Event event) {
    Set<String> parties = new LinkedHashSet<>();
    event.participants().forEach(entity -> parties.add(Voice.key(entity)));
    Map<String, List<Word>> words = new LinkedHashMap<>();
    parties.forEach(party -> words.put(party, new ArrayList<>()));
    words.put(PRESS, new ArrayList<>());
    words.put(OTHERS, new ArrayList<>());
    Map<String, Integer> lastOf = new HashMap<>();
    List<Report> reports = event.reports();
    for (int i = 0; i < reports.size(); i++) {
      Report report = reports.get(i);
      if (report.counts()) {
        String lane = lane(report, parties);
        add(
            words.getOrDefault(lane, new ArrayList<>()),
            lane + '\n' + holder(report),
            word(report, i),
            lastOf);
      }
    }
    List<Lane> lanes = new ArrayList<>();
    words.forEach(
        (key, said) -> {
          if (!said.isEmpty()) {
            lanes.add(new Lane(name(key), note(key), newest(said)));
          }
        });
    return lanes;
  }

  private static void add(List<Word> words, String holder, Word word, Map<String, Integer> lastOf) {
    Integer last = lastOf.get(holder);
    if (last != null && words.get(last).saysAsMuchAs(word)) {
      words.set(last, words.get(last).again());
    } else {
      lastOf.put(holder, words.size());
      words.add(word);
    }
  }

  private static List<Word> newest(List<Word> words) {
    return words.subList(Math.max(0, words.size() - MOST_WORDS), words.size());
  }

  private static String lane(Report report, Set<String> parties) {
    List<Attribution> chain = report.claim().attribution();
    if (chain.isEmpty()) {
      return PRESS;
    }
    String speaker = Voice.key(chain.get(0).source());
    if (parties.contains(speaker)) {
      return speaker;
    }
    return chain.get(0).kind() == SourceKind.MEDIA ? PRESS : OTHERS;
  }

  private static String holder(Report report) {
    List<Attribution> chain = report.claim().attribution();
    return chain.isEmpty()
        ? report.assertion().source().outlet()
        : Voice.key(chain.get(0).source());
  }

  private static Word word(Report report, int index) {
    Claim claim = report.claim();
    Timex time = claim.time();
    return new Word(
        report.assertion().source().published(),
        claim.stage(),
        time == null ? null : time.days(),
        time == null ? null : time.excerpt().text(),
        by(report),
        report.assertion().evidence(),
        "#c" + (index + 1),
        1);
  }

  /** Returns the chain of sources, such as "Kremlin › AP"; the outlet where there is none. */
  static String by(Report report) {
    List<Attribution> chain = report.claim().attribution();
    return chain.isEmpty()
        ? report.assertion().source().outlet()
        : chain.stream()
            .map(Attribution::source)
            .map(Entity::label)
            .collect(Collectors.joining(" › "));
  }

  private String name(String key) {
    return key.equals(PRESS) || key.equals(OTHERS) ? key : names.name(key);
  }

  private static String note(String key) {
    return switch (key) {
      case PRESS -> "in its own voice";
      case OTHERS -> "neither party nor press";
      default -> "the party’s own word";
    };
  }
}
