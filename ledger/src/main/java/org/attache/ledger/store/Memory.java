package org.attache.ledger.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.ledger.decision.Decision;
import org.attache.ledger.entry.Assertion;
import org.attache.ledger.entry.Source;
import org.attache.ledger.link.Link;
import org.attache.ledger.link.LinkedEvent;
import org.attache.ledger.link.Linker;
import org.attache.model.error.Fault;
import org.jspecify.annotations.Nullable;

/**
 * What a writer keeps in mind between transactions, so that it need not read the ledger again. It
 * is true of one end of the log only; when another program has written since, it is made anew.
 */
final class Memory {
  private final Linker linker = new Linker();
  private final Map<String, Long> assertions = new HashMap<>();
  private final Map<String, Long> decisionSeqs = new HashMap<>();
  private final List<Decision> decisions = new ArrayList<>();
  private final Map<String, List<Source>> revisions;

  private Memory(Map<String, List<Source>> revisions) {
    this.revisions = revisions;
  }

  /**
   * Returns a memory that knows nothing but the versions of the documents that have several.
   *
   * @param revisions by document, in the order of their recording
   */
  static Memory knowing(Map<String, List<Source>> revisions) {
    return new Memory(new HashMap<>(revisions));
  }

  /** Reads what a ledger holds. */
  static Memory of(Sql sql) {
    ArchiveReader archive = new ArchiveReader(sql);
    Memory memory = new Memory(archive.revisions());
    archive.decisions(Instant.MAX).forEach((seq, decision) -> memory.add(decision, seq));
    memory.restore(sql, archive);
    return memory;
  }

  private void restore(Sql sql, ArchiveReader archive) {
    Map<Long, Link> links = new HashMap<>();
    sql.each(
        "SELECT l.assertion, a.id, l.event_id, l.score, l.parts FROM event_link l"
            + " JOIN assertions a ON a.seq = l.assertion",
        row ->
            links.put(
                row.number(1),
                new Link(row.text(2), row.text(3), row.real(4), LinkText.parts(row.text(5)))));
    Map<String, List<Assertion>> byEvent = new LinkedHashMap<>();
    Map<String, Link> linkOf = new HashMap<>();
    archive.each(
        stored -> {
          Link link = links.get(stored.seq());
          if (link == null) {
            throw new Fault(
                "link-missing",
                "assertion " + stored.seq() + " belongs to no event; run: attache ledger rebuild",
                String.valueOf(stored.seq()),
                null);
          }
          assertions.put(stored.assertion().id(), stored.seq());
          byEvent.computeIfAbsent(link.event(), id -> new ArrayList<>()).add(stored.assertion());
          linkOf.put(link.assertion(), link);
        });
    List<LinkedEvent> events = new ArrayList<>();
    byEvent.forEach((id, members) -> events.add(event(id, members, linkOf)));
    linker.restore(events);
  }

  private static LinkedEvent event(String id, List<Assertion> members, Map<String, Link> links) {
    members.sort(Assertion.CANONICAL);
    List<Link> ordered = new ArrayList<>();
    for (Assertion member : members) {
      Link link = links.get(member.id());
      if (link != null) {
        ordered.add(link);
      }
    }
    return new LinkedEvent(id, members, ordered);
  }

  Linker linker() {
    return linker;
  }

  void add(Map<String, Long> seqs) {
    assertions.putAll(seqs);
  }

  void add(Decision decision, long seq) {
    decisions.add(decision);
    decisionSeqs.put(decision.id(), seq);
  }

  /** Keeps the versions of a document that has several. */
  void revise(String document, List<Source> versions) {
    revisions.put(document, versions);
  }

  /** Returns the versions of a document if it has several, else none. */
  List<Source> revisions(String document) {
    return revisions.getOrDefault(document, List.of());
  }

  List<Decision> decisions() {
    return decisions;
  }

  /** Returns the number of an assertion by its id. */
  long assertion(String id) {
    return number(assertions.get(id), id);
  }

  /** Returns the number of a decision by its id. */
  long decision(String id) {
    return number(decisionSeqs.get(id), id);
  }

  private static long number(@Nullable Long seq, String id) {
    if (seq == null) {
      throw new Fault("entry-unknown", "no entry " + id, id, null);
    }
    return seq;
  }
}
