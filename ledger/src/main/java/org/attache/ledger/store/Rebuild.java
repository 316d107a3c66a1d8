package org.attache.ledger.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.attache.ledger.decision.Decision;
import org.attache.ledger.entry.Assertion;

/** Makes the derived tables anew from what was told. */
final class Rebuild {
  /** Tables that hold nothing that was told. */
  static final List<String> DERIVED =
      List.of(
          "event",
          "event_split",
          "event_link",
          "event_state",
          "event_assertion",
          "event_party",
          "event_position",
          "event_step",
          "event_decision",
          "event_absorbed",
          "sentence_tie",
          "orphan");

  /** Few enough that what a batch takes is gone before the collector moves it to the old. */
  private static final int CLAIMS_AT_ONCE = 1500;

  private final Sql to;
  private final Memory memory;
  private final boolean elsewhere;
  private final List<Assertion> waiting = new ArrayList<>();
  private long reading = -1;

  private Rebuild(Sql to, Memory memory, boolean elsewhere) {
    this.to = to;
    this.memory = memory;
    this.elsewhere = elsewhere;
  }

  /**
   * Reads what was told from one ledger and writes what follows to the derived tables of {@code
   * to}, which may be another's, in a transaction of the caller's.
   *
   * @return what a writer would know after it
   */
  static Memory over(Sql from, Sql to) {
    Indexes indexes = Indexes.of(to, DERIVED);
    indexes.drop();
    DERIVED.forEach(table -> to.run("DELETE FROM " + table));
    ArchiveReader archive = new ArchiveReader(from);
    Memory memory = new Memory(from, to);
    Rebuild rebuild = new Rebuild(to, memory, to != from);
    archive.eachByDay(rebuild::take);
    rebuild.link();
    to.flush();
    indexes.make();
    EventWords.fill(to);
    Map<Long, Decision> decisions = archive.decisions(Instant.MAX);
    decisions.forEach((seq, decision) -> memory.add(decision, seq));
    new Deriver(to, memory, EventWords.of(to)).decide(decisions.values());
    if (to == from && to.dialect() == Dialect.SQLITE) {
      to.run("INSERT INTO assertion_words (assertion_words) VALUES ('rebuild')");
      HashIndex.fill(to);
    }
    return memory;
  }

  private void take(ArchiveReader.Stored stored) {
    if (waiting.size() >= CLAIMS_AT_ONCE && stored.reading() != reading) {
      link();
    }
    reading = stored.reading();
    memory.add(stored.assertion().id(), stored.seq());
    waiting.add(stored.assertion());
    if (elsewhere) {
      mark(stored);
    }
  }

  /** Lets an assertion be found by its document in a ledger that does not hold it. */
  private void mark(ArchiveReader.Stored stored) {
    Assertion assertion = stored.assertion();
    to.later(
        "INSERT INTO assertions (seq, id, reading_seq, document, day, event, stage, evidence,"
            + " claim) VALUES (?, ?, 0, ?, '', '', '', '', '')",
        stored.seq(),
        assertion.id(),
        assertion.source().document());
  }

  private void link() {
    new Deriver(to, memory, EventWords.none(to)).add(waiting, Map.of());
    memory.forget(waiting);
    waiting.clear();
  }
}
