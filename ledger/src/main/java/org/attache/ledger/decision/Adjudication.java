package org.attache.ledger.decision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.attache.ledger.entry.Assertion;
import org.attache.ledger.entry.Digest;
import org.attache.ledger.link.LinkedEvent;
import org.jspecify.annotations.Nullable;

/** Applies decisions to linked events. Decisions that find nothing to bear on are kept apart. */
public final class Adjudication {
  private final Map<String, Draft> drafts = new LinkedHashMap<>();
  private final Map<String, Draft> draftOf = new HashMap<>();
  private final Map<String, List<Report>> reportsOf = new HashMap<>();
  private final List<Decision> orphans = new ArrayList<>();

  private Adjudication() {}

  /**
   * Returns the events as decisions leave them.
   *
   * @param events as they were linked
   * @param versions tells which assertions a newer version of their document has replaced
   * @param decisions in any order; those undone have no effect
   */
  public static Adjudication of(
      Collection<LinkedEvent> events, Versions versions, Collection<Decision> decisions) {
    Adjudication made = new Adjudication();
    events.forEach(event -> made.open(event, versions));
    inForce(decisions).forEach(made::apply);
    return made;
  }

  /** Returns the events that hold reports, in the order of their first. */
  public List<Dossier> dossiers() {
    return drafts.values().stream()
        .filter(draft -> !draft.reports.isEmpty())
        .map(Draft::dossier)
        .sorted(
            (a, b) ->
                Assertion.CANONICAL.compare(
                    a.reports().get(0).assertion(), b.reports().get(0).assertion()))
        .toList();
  }

  /** Returns the decisions whose words are in no assertion any more, in canonical order. */
  public List<Decision> orphans() {
    return List.copyOf(orphans);
  }

  /** An undoing that is itself undone has no effect; later ones are looked at first. */
  private static List<Decision> inForce(Collection<Decision> decisions) {
    List<Decision> ordered =
        decisions.stream().distinct().sorted(Decision.CANONICAL.reversed()).toList();
    Set<String> undone = new HashSet<>();
    List<Decision> inForce = new ArrayList<>();
    for (Decision decision : ordered) {
      if (undone.contains(decision.id())) {
        continue;
      }
      if (decision.ruling() instanceof Ruling.Undo undo) {
        undone.add(undo.decision());
      } else {
        inForce.add(decision);
      }
    }
    inForce.sort(Decision.CANONICAL);
    return inForce;
  }

  private void open(LinkedEvent event, Versions versions) {
    Draft draft = new Draft(event.id());
    drafts.put(event.id(), draft);
    for (int i = 0; i < event.assertions().size(); i++) {
      Assertion assertion = event.assertions().get(i);
      Report report =
          new Report(
              assertion,
              assertion.claim(),
              event.links().get(i),
              false,
              false,
              versions.isSuperseded(assertion));
      draft.reports.put(assertion.id(), report);
      draftOf.put(assertion.id(), draft);
      reportsOf.computeIfAbsent(assertion.source().document(), id -> new ArrayList<>()).add(report);
    }
  }

  private void apply(Decision decision) {
    List<String> found = new ArrayList<>();
    for (Anchor anchor : decision.ruling().anchors()) {
      String assertion = find(anchor, decision.ruling());
      if (assertion == null) {
        orphans.add(decision);
        return;
      }
      found.add(assertion);
    }
    Draft draft = draft(found.get(0));
    draft.decisions.add(decision);
    Ruling ruling = decision.ruling();
    if (ruling instanceof Ruling.Confirm) {
      draft.replace(found.get(0), report(found.get(0)).asConfirmed());
    } else if (ruling instanceof Ruling.Reject) {
      draft.replace(found.get(0), report(found.get(0)).asRejected());
    } else if (ruling instanceof Ruling.Correct correct) {
      Report report = report(found.get(0));
      draft.replace(
          found.get(0), report.withClaim(Corrections.apply(report.claim(), correct.change())));
    } else if (ruling instanceof Ruling.Merge) {
      merge(draft, draft(found.get(1)));
    } else if (ruling instanceof Ruling.Split) {
      split(decision, found);
    }
  }

  /**
   * Finds the claim that is meant, or the one that is now read at the same words of the same
   * sentence. What is ruled of a claim itself has nothing to bear on where it is replaced and there
   * is none; an event is told by replaced claims too.
   */
  private @Nullable String find(Anchor anchor, Ruling ruling) {
    boolean held = draftOf.containsKey(anchor.assertion());
    Report own = held ? report(anchor.assertion()) : null;
    if (own != null && !own.superseded()) {
      return anchor.assertion();
    }
    String successor =
        reportsOf.getOrDefault(anchor.document(), List.of()).stream()
            .filter(report -> !report.superseded() && anchor.isReadIn(report.assertion()))
            .filter(
                report ->
                    own == null || report.assertion().evidence().equals(own.assertion().evidence()))
            .map(report -> report.assertion().id())
            .findFirst()
            .orElse(null);
    boolean ofEvent =
        ruling instanceof Ruling.Merge
            || ruling instanceof Ruling.Split
            || ruling instanceof Ruling.Note;
    return successor == null && own != null && ofEvent ? anchor.assertion() : successor;
  }

  private Draft draft(String assertion) {
    Draft draft = draftOf.get(assertion);
    if (draft == null) {
      throw new IllegalStateException("no event holds " + assertion);
    }
    return draft;
  }

  private Report report(String assertion) {
    Report report = draft(assertion).reports.get(assertion);
    if (report == null) {
      throw new IllegalStateException("no report of " + assertion);
    }
    return report;
  }

  private void merge(Draft kept, Draft absorbed) {
    if (kept == absorbed) {
      return;
    }
    kept.absorbed.add(absorbed.id);
    kept.absorbed.addAll(absorbed.absorbed);
    kept.decisions.addAll(absorbed.decisions);
    absorbed.reports.forEach((id, report) -> move(id, report, kept));
    absorbed.reports.clear();
  }

  private void split(Decision decision, List<String> leaving) {
    Draft founded = new Draft(Digest.event(decision.id()));
    founded.decisions.add(decision);
    drafts.put(founded.id, founded);
    for (String id : leaving) {
      Report report = report(id);
      draft(id).reports.remove(id);
      move(id, report, founded);
    }
  }

  private void move(String id, Report report, Draft to) {
    to.reports.put(id, report);
    draftOf.put(id, to);
  }

  /** An event while decisions are applied. */
  private static final class Draft {
    private final String id;
    private final Map<String, Report> reports = new LinkedHashMap<>();
    private final Set<String> absorbed = new TreeSet<>();
    private final List<Decision> decisions = new ArrayList<>();

    Draft(String id) {
      this.id = id;
    }

    void replace(String assertion, Report report) {
      reports.put(assertion, report);
    }

    Dossier dossier() {
      List<Report> ordered =
          reports.values().stream()
              .sorted((a, b) -> Assertion.CANONICAL.compare(a.assertion(), b.assertion()))
              .toList();
      List<Decision> inOrder = decisions.stream().distinct().sorted(Decision.CANONICAL).toList();
      return new Dossier(id, ordered, List.copyOf(absorbed), inOrder);
    }
  }
}
