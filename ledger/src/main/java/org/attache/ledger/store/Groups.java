package org.attache.ledger.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.attache.ledger.decision.Anchor;
import org.attache.ledger.decision.Decision;
import org.attache.ledger.decision.Ruling;
import org.attache.ledger.entry.Assertion;
import org.attache.ledger.entry.Source;
import org.attache.ledger.link.LinkedEvent;

/**
 * Finds the events that must be looked at together: those told of by a document whose words a
 * decision names, and so on from these.
 */
final class Groups {
  private final Sql sql;
  private final Memory memory;
  private final Map<String, List<Decision>> byDocument = new HashMap<>();
  private final List<Decision> undoings = new ArrayList<>();

  Groups(Sql sql, Memory memory) {
    this.sql = sql;
    this.memory = memory;
    for (Decision decision : memory.decisions()) {
      if (decision.ruling() instanceof Ruling.Undo) {
        undoings.add(decision);
      }
      for (String document : documents(decision)) {
        byDocument.computeIfAbsent(document, id -> new ArrayList<>()).add(decision);
      }
    }
  }

  /** Returns the group of an event that is linked. */
  Group of(LinkedEvent event) {
    if (memory.decisions().isEmpty()) {
      return group(List.of(event), List.of());
    }
    return closure(List.of(event), List.of());
  }

  /** Returns the group of what a decision names, without events where nothing tells of that. */
  Group of(Decision decision) {
    return closure(List.of(), List.of(decision));
  }

  private Group closure(List<LinkedEvent> first, List<Decision> named) {
    Map<String, LinkedEvent> events = new HashMap<>();
    Set<Decision> decisions = new LinkedHashSet<>();
    Deque<LinkedEvent> open = new ArrayDeque<>();
    for (LinkedEvent event : first) {
      events.put(event.id(), event);
      open.add(event);
    }
    named.forEach(decision -> reach(decision, decisions, events, open));
    while (!open.isEmpty()) {
      for (Assertion assertion : open.remove().assertions()) {
        String document = assertion.source().document();
        for (Decision decision : byDocument.getOrDefault(document, List.of())) {
          reach(decision, decisions, events, open);
        }
      }
    }
    if (!decisions.isEmpty()) {
      decisions.addAll(undoings);
    }
    return group(events.values(), List.copyOf(decisions));
  }

  private void reach(
      Decision decision,
      Set<Decision> decisions,
      Map<String, LinkedEvent> events,
      Deque<LinkedEvent> open) {
    if (!decisions.add(decision)) {
      return;
    }
    for (String document : documents(decision)) {
      for (String id : eventsOf(document)) {
        LinkedEvent event = events.containsKey(id) ? null : memory.event(id);
        if (event != null) {
          events.put(id, event);
          open.add(event);
        }
      }
    }
  }

  /** Returns the ids of the events that a document tells of. */
  List<String> eventsOf(String document) {
    return sql.list(
        "SELECT DISTINCT e.event_id FROM assertions a JOIN event_link l ON l.assertion = a.seq"
            + " JOIN event e ON e.founder = l.n WHERE a.document = ?",
        row -> row.text(1),
        document);
  }

  private static Set<String> documents(Decision decision) {
    Set<String> documents = new TreeSet<>();
    for (Anchor anchor : decision.ruling().anchors()) {
      documents.add(anchor.document());
    }
    return documents;
  }

  private Group group(Collection<LinkedEvent> events, List<Decision> decisions) {
    List<LinkedEvent> ordered = new ArrayList<>(events);
    ordered.sort(
        (a, b) -> Assertion.CANONICAL.compare(a.assertions().get(0), b.assertions().get(0)));
    List<Source> versions = new ArrayList<>();
    Group bare = new Group(ordered, List.of(), decisions);
    for (String document : new TreeSet<>(bare.documents())) {
      versions.addAll(memory.revisions(document));
    }
    return new Group(ordered, versions, decisions);
  }
}
