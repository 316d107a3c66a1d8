package org.attache.ledger.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.attache.ledger.decision.Decision;
import org.attache.ledger.entry.Assertion;
import org.attache.ledger.entry.Source;
import org.attache.ledger.link.LinkedEvent;
import org.attache.ledger.link.Linker;
import org.attache.ledger.source.Corroborator;
import org.attache.model.error.Fault;
import org.jspecify.annotations.Nullable;

/**
 * What a writer keeps in mind between transactions: the events that can still take in a report,
 * family by family from when the first report of one comes. Older ones are read again when a late
 * report or a decision asks for them. It is true of one end of the log only; when another program
 * has written since, it is made anew.
 */
final class Memory {
  /** Reports so much older than the oldest of a batch are linked without reading anything again. */
  private static final int SLACK_DAYS = 60;

  private final ArchiveReader archive;
  private final LinkReader links;
  private final Linker linker = new Linker();
  private final Corroborator corroborator = new Corroborator();
  private final Set<String> families = new HashSet<>();
  private final Map<String, Long> assertions = new HashMap<>();
  private final Map<String, Long> decisionSeqs = new HashMap<>();
  private final List<Decision> decisions = new ArrayList<>();
  private final Set<String> revised = new HashSet<>();
  private LocalDate asked = LocalDate.MAX;

  /**
   * Makes a memory that knows of no decision yet.
   *
   * @param told holds what was told
   * @param derived holds what follows from it, or is to hold it
   */
  Memory(Sql told, Sql derived) {
    this.archive = new ArchiveReader(told);
    this.links = new LinkReader(archive, derived);
    revised.addAll(told.list("SELECT document FROM revised", row -> row.text(1)));
  }

  /** Makes the memory of a ledger as it is. */
  static Memory of(Sql sql) {
    Memory memory = new Memory(sql, sql);
    memory.archive.decisions(Instant.MAX).forEach((seq, decision) -> memory.add(decision, seq));
    return memory;
  }

  Linker linker() {
    return linker;
  }

  Corroborator corroborator() {
    return corroborator;
  }

  /** Reads what bears on the linking of the reports, as far as it is not in mind. */
  void recall(Collection<Assertion> reports) {
    Map<String, LocalDate> first = new TreeMap<>();
    for (Assertion report : reports) {
      first.merge(Linker.family(report), report.source().published(), Memory::earlier);
    }
    first.forEach(this::recall);
  }

  private void recall(String family, LocalDate day) {
    if (linker.reaches(family, day)) {
      return;
    }
    LocalDate since = day.minusDays(SLACK_DAYS);
    if (!families.add(family)) {
      asked = earlier(asked, since);
    }
    linker.restore(family, since, links.open(family, since, assertions::put));
  }

  /**
   * Forgets what can take in nothing any more, if it is much, when no older reports come than
   * these.
   */
  void forget(Collection<Assertion> reports) {
    LocalDate first =
        reports.stream().map(r -> r.source().published()).min(LocalDate::compareTo).orElse(null);
    if (first != null) {
      linker.forget(earlier(asked, first.minusDays(SLACK_DAYS))).forEach(assertions::remove);
    }
  }

  /** Returns the linked event of that id, whether in mind or not; null if there is none. */
  @Nullable LinkedEvent event(String id) {
    LinkedEvent event = linker.event(id);
    return event == null ? links.event(id) : event;
  }

  void add(String assertion, long seq) {
    assertions.put(assertion, seq);
  }

  void add(Map<String, Long> seqs) {
    assertions.putAll(seqs);
  }

  void add(Decision decision, long seq) {
    decisions.add(decision);
    decisionSeqs.put(decision.id(), seq);
  }

  /** Learns that a document has several readings. */
  void revise(String document) {
    revised.add(document);
  }

  /** Returns the readings of a document if it has several, in the order of their recording. */
  List<Source> revisions(String document) {
    return revised.contains(document) ? archive.versions(document) : List.of();
  }

  List<Decision> decisions() {
    return decisions;
  }

  /**
   * Returns the number of an assertion by its id. Of events that the linker holds several threads
   * may ask; others are looked up in the database.
   */
  long assertion(String id) {
    Long seq = assertions.get(id);
    return number(seq == null ? archive.number(id) : seq, id);
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

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
