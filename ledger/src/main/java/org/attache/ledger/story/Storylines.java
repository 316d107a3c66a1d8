package org.attache.ledger.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.attache.ledger.decision.Dossier;
import org.attache.ledger.decision.Report;
import org.attache.ledger.entry.Assertion;
import org.attache.ledger.story.Tie.Kind;
import org.attache.model.Entity;

/**
 * Finds what binds events. Cause, sequence and reference are read off sentences that tell of two
 * events and make storylines; shared participants are shown as ties but make none, since states
 * always have many things going on with one another.
 */
public final class Storylines {
  private static final int MONTH = 30;

  private final NeighbourReader neighbours = new NeighbourReader();

  /** Returns the ties among events, each pair and kind once by its first sentence, in order. */
  public List<Tie> ties(List<Dossier> events) {
    Map<String, Tie> ties = new LinkedHashMap<>();
    sentences(events).forEach(told -> tieSentence(told, ties));
    tieParticipants(events, ties);
    return List.copyOf(ties.values());
  }

  /** Returns the storylines of two or more events, in the order of their first events. */
  public List<Storyline> of(List<Dossier> events, List<Tie> ties) {
    Map<String, String> lines = new HashMap<>();
    events.forEach(event -> lines.put(event.id(), event.id()));
    List<Tie> binding = ties.stream().filter(tie -> tie.kind() != Kind.PARTICIPANTS).toList();
    binding.forEach(tie -> lines.put(root(lines, tie.to()), root(lines, tie.from())));
    Map<String, List<String>> members = new LinkedHashMap<>();
    for (Dossier event : events) {
      members.computeIfAbsent(root(lines, event.id()), id -> new ArrayList<>()).add(event.id());
    }
    return members.values().stream()
        .filter(line -> line.size() > 1)
        .map(
            line ->
                new Storyline(
                    line.get(0),
                    line,
                    ties.stream()
                        .filter(tie -> line.contains(tie.from()) && line.contains(tie.to()))
                        .toList()))
        .toList();
  }

  private static String root(Map<String, String> lines, String event) {
    String at = event;
    for (String up = lines.get(at); up != null && !up.equals(at); up = lines.get(at)) {
      at = up;
    }
    return at;
  }

  /** Returns the reports by sentence, sentences and what they tell in canonical order. */
  private static Collection<List<Telling>> sentences(List<Dossier> events) {
    List<Telling> tellings = new ArrayList<>();
    for (Dossier event : events) {
      event.reports().forEach(report -> tellings.add(new Telling(event.id(), report)));
    }
    tellings.sort((a, b) -> Assertion.CANONICAL.compare(a.assertion(), b.assertion()));
    Map<String, List<Telling>> sentences = new LinkedHashMap<>();
    for (Telling telling : tellings) {
      sentences
          .computeIfAbsent(Neighbours.sentence(telling.assertion()), key -> new ArrayList<>())
          .add(telling);
    }
    return sentences.values();
  }

  private void tieSentence(List<Telling> told, Map<String, Tie> ties) {
    for (int i = 1; i < told.size(); i++) {
      Telling first = told.get(i - 1);
      Telling second = told.get(i);
      boolean counts = first.report().counts() && second.report().counts();
      if (counts && !first.event().equals(second.event())) {
        Neighbours bond = neighbours.of(first.assertion(), second.assertion());
        add(ties, first.event(), second, bond.kind(), bond.cue());
      }
    }
  }

  private static void tieParticipants(List<Dossier> events, Map<String, Tie> ties) {
    Map<String, Dossier> lastOf = new HashMap<>();
    for (Dossier event : events) {
      Report founder = event.reports().get(0);
      Set<String> names = names(founder.assertion());
      if (names.size() > 1) {
        Dossier before = lastOf.put(String.join("|", names), event);
        if (before != null && day(before).plusDays(MONTH).isAfter(day(event))) {
          add(ties, before.id(), new Telling(event.id(), founder), Kind.PARTICIPANTS, "");
        }
      }
    }
  }

  /** Returns the names of those who take part by an assertion. */
  public static NavigableSet<String> names(Assertion assertion) {
    NavigableSet<String> names = new TreeSet<>();
    assertion.claim().actors().stream().map(Entity::label).forEach(names::add);
    assertion.claim().recipients().stream().map(Entity::label).forEach(names::add);
    return names;
  }

  private static LocalDate day(Dossier event) {
    return event.reports().get(0).assertion().source().published();
  }

  private static void add(Map<String, Tie> ties, String from, Telling to, Kind kind, String cue) {
    String key = from + ' ' + to.event() + ' ' + kind;
    ties.putIfAbsent(
        key, new Tie(from, to.event(), kind, cue, to.assertion().evidence(), to.assertion().id()));
  }

  /** An event as one sentence tells of it. */
  private record Telling(String event, Report report) {
    Assertion assertion() {
      return report.assertion();
    }
  }
}
