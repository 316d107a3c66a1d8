package org.attache.ledger.store;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attache.ledger.decision.Decision;
import org.attache.ledger.entry.Assertion;
import org.attache.ledger.entry.Digest;
import org.attache.ledger.store.Ingested.Item;
import org.attache.ledger.store.Ingested.Outcome;
import org.attache.model.Document;
import org.attache.model.Reading;
import org.jspecify.annotations.Nullable;

/** The one that writes. Each call is one transaction: it is stored wholly or not at all. */
final class Writer {
  private final Sql sql;
  private final Clock clock;
  private @Nullable Memory memory;
  private EntryLog.Head known = EntryLog.EMPTY;

  Writer(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /**
   * Stores readings.
   *
   * @param anew whether to store readings of texts that another reader has read
   * @param copies which documents repeat the reading of another, by ids
   */
  Ingested ingest(
      Collection<Reading> readings,
      @Nullable String reader,
      boolean anew,
      Map<String, String> copies) {
    List<Ingested> result = new ArrayList<>();
    write(archive -> result.add(ingest(readings, reader, anew, copies, archive)));
    return result.get(0);
  }

  private Ingested ingest(
      Collection<Reading> readings,
      @Nullable String reader,
      boolean anew,
      Map<String, String> copies,
      Archive archive) {
    Instant now = clock.instant();
    Memory mind = mind();
    List<Item> items = new ArrayList<>();
    List<Assertion> added = new ArrayList<>();
    Map<String, LocalDate> revised = new HashMap<>();
    KnownTexts texts = new KnownTexts(sql, readings);
    for (Reading reading : readings) {
      Document document = reading.document();
      String version = Digest.of(document.text());
      boolean known = texts.holds(document, version);
      boolean again = known && anew && reader != null && !archive.isReadBy(document, reader);
      if (known && !again) {
        items.add(new Item(document.id(), Outcome.UNCHANGED, 0));
        continue;
      }
      boolean newVersion = texts.holds(document.id());
      Archive.StoredReading stored =
          again && reader != null
              ? archive.storeAgain(reading, reader, now)
              : archive.store(reading, version, reader, copies.get(document.id()), newVersion, now);
      texts.add(document.id(), version);
      mind.add(stored.seqs());
      added.addAll(stored.assertions());
      if (newVersion) {
        revised.merge(document.id(), stored.day(), (a, b) -> a.isBefore(b) ? a : b);
      }
      items.add(
          new Item(
              document.id(),
              again ? Outcome.READ_ANEW : newVersion ? Outcome.NEW_VERSION : Outcome.READ,
              stored.assertions().size()));
    }
    revised.keySet().forEach(mind::revise);
    ChangeNotes notes = ChangeNotes.of(sql, now);
    Set<String> events = new Deriver(sql, mind, notes, EventWords.of(sql)).add(added, revised);
    notes.after(known.seq(), archive.log().head().seq(), now);
    mind.forget(added);
    return new Ingested(items, added.size(), events);
  }

  Set<String> decide(Collection<Decision> decisions) {
    List<Set<String>> result = new ArrayList<>();
    write(archive -> result.add(decide(decisions, archive)));
    return result.get(0);
  }

  private Set<String> decide(Collection<Decision> decisions, Archive archive) {
    Instant now = clock.instant();
    List<Decision> added = new ArrayList<>();
    for (Decision decision : decisions) {
      Long seq = archive.store(decision, now);
      if (seq != null) {
        mind().add(decision, seq);
        added.add(decision);
      }
    }
    ChangeNotes notes = ChangeNotes.of(sql, now);
    Set<String> events = new Deriver(sql, mind(), notes, EventWords.of(sql)).decide(added);
    notes.after(known.seq(), archive.log().head().seq(), now);
    return events;
  }

  int refuse(Collection<Refusal> refusals, Map<String, byte[]> inputs) {
    int[] added = new int[1];
    write(
        archive -> {
          Instant now = clock.instant();
          Intake intake = new Intake(sql, archive.log());
          for (Refusal refusal : refusals) {
            added[0] += intake.store(refusal, inputs, now) ? 1 : 0;
          }
        });
    return added[0];
  }

  boolean dispose(Disposal disposal) {
    boolean[] added = new boolean[1];
    write(archive -> added[0] = new Intake(sql, archive.log()).store(disposal, clock.instant()));
    return added[0];
  }

  String runId() {
    return RunRecord.id(clock.instant(), EntryLog.stored(sql).hash());
  }

  void record(RunRecord run) {
    write(archive -> new Intake(sql, archive.log()).store(run, clock.instant()));
  }

  void rebuild() {
    write(
        archive -> {
          memory = Rebuild.over(sql, sql);
        });
  }

  private interface Work {
    void in(Archive archive);
  }

  private void write(Work work) {
    boolean done = false;
    EntryLog.Head[] end = {known};
    try {
      sql.transaction(
          () -> {
            sql.lock("entries");
            Archive archive = new Archive(sql);
            refresh(archive.log().head());
            work.in(archive);
            end[0] = archive.log().head();
          });
      done = true;
    } finally {
      if (done) {
        known = end[0];
      } else {
        memory = null;
      }
    }
  }

  /** Forgets what was known if another has written since. */
  private void refresh(EntryLog.Head head) {
    if (!head.equals(known)) {
      memory = null;
      known = head;
    }
  }

  private Memory mind() {
    Memory kept = memory;
    if (kept == null) {
      kept = Memory.of(sql);
      memory = kept;
    }
    return kept;
  }
}
