package org.attache.ledger.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.attache.ledger.decision.Dossier;
import org.attache.ledger.decision.Report;
import org.attache.ledger.entry.Assertion;
import org.attache.ledger.story.Cues.Cue;
import org.attache.ledger.story.Tie.Kind;
import org.attache.model.Entity;
import org.attache.model.Span;

/**
 * Finds what binds events. Cause, sequence and reference are read off sentences that tell of two
 * events and make storylines; shared participants are shown as ties but make none, since states
 * always have many things going on with one another.
 */
public final class Storylines {
  private static final int MONTH = 30;

  private final Cues cues = Cues.standard();

  /** Returns the ties among events, each pair and kind once by its first sentence, in order. */
  public List<Tie> ties(List<Dossier> events) {
    Map<String, Tie> ties = new LinkedHashMap<>();
    sentences(events).values().forEach(told -> tieSentence(told, ties));
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

  private static Map<String, List<Telling>> sentences(List<Dossier> events) {
    Map<String, List<Telling>> sentences = new LinkedHashMap<>();
    for (Dossier event : events) {
      for (Report report : event.reports()) {
        if (report.counts()) {
          Assertion assertion = report.assertion();
          Span evidence = assertion.claim().evidence();
          String key =
              assertion.source().document()
                  + ' '
                  + assertion.source().version()
                  + ' '
                  + evidence.begin();
          sentences
              .computeIfAbsent(key, sentence -> new ArrayList<>())
              .add(new Telling(event.id(), assertion));
        }
      }
    }
    return sentences;
  }

  private void tieSentence(List<Telling> told, Map<String, Tie> ties) {
    told.sort((a, b) -> Assertion.CANONICAL.compare(a.assertion(), b.assertion()));
    for (int i = 1; i < told.size(); i++) {
      Telling first = told.get(i - 1);
      Telling second = told.get(i);
      if (!first.event().equals(second.event())) {
        Cue cue = cues.in(between(first.assertion(), second.assertion()));
        Kind kind = cue == null ? Kind.REFERENCE : cue.kind();
        add(ties, first.event(), second, kind, cue == null ? "" : cue.words());
      }
    }
  }

  private static String between(Assertion first, Assertion second) {
    int begin = first.triggerInEvidence() + first.claim().trigger().text().length();
    int end = second.triggerInEvidence();
    return begin < end && end <= first.evidence().length()
        ? first.evidence().substring(begin, end)
        : "";
  }

  private static void tieParticipants(List<Dossier> events, Map<String, Tie> ties) {
    Map<String, Dossier> lastOf = new HashMap<>();
    for (Dossier event : events) {
      Assertion founder = event.reports().get(0).assertion();
      Set<String> names = names(founder);
      if (names.size() > 1) {
        String key = String.join("|", names);
        Dossier before = lastOf.put(key, event);
        if (before != null && day(before).plusDays(MONTH).isAfter(day(event))) {
          add(ties, before.id(), new Telling(event.id(), founder), Kind.PARTICIPANTS, "");
        }
      }
    }
  }

  private static Set<String> names(Assertion assertion) {
    Set<String> names = new TreeSet<>();
    assertion.claim().actors().stream().map(Entity::label).forEach(names::add);
    assertion.claim().recipients().stream().map(Entity::label).forEach(names::add);
    return names;
  }

  private static LocalDate day(Dossier event) {
    return event.reports().get(event.reports().size() - 1).assertion().source().published();
  }

  private static void add(Map<String, Tie> ties, String from, Telling to, Kind kind, String cue) {
    String key = from + ' ' + to.event() + ' ' + kind;
    ties.putIfAbsent(
        key, new Tie(from, to.event(), kind, cue, to.assertion().evidence(), to.assertion().id()));
  }

  /** An event as one sentence tells of it. */
  private record Telling(String event, Assertion assertion) {}
}
