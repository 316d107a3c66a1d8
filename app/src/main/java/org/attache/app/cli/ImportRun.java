package org.attache.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.attache.app.foreign.ForeignFiles;
import org.attache.app.foreign.ForeignSink;
import org.attache.ledger.entry.Digest;
import org.attache.ledger.store.Ingested;
import org.attache.ledger.store.Ingested.Outcome;
import org.attache.ledger.store.Ledger;
import org.attache.ledger.store.Refusal;
import org.attache.model.Reading;
import org.attache.model.error.AttacheException;
import org.attache.model.error.NotFound;
import org.attache.model.error.Unavailable;
import org.jspecify.annotations.Nullable;

/** Stores rows of event data, some at a time, and counts what became of each. */
final class ImportRun implements ForeignSink {
  private static final int ROWS_AT_ONCE = 1000;
  private static final int BYTES_AT_ONCE = 16 << 20;
  private static final int MOST_TOLD = 20;

  private final Ledger ledger;
  private final Messages messages;
  private final String reader;
  private final List<Reading> batch = new ArrayList<>();
  private final List<Refusal> refusals = new ArrayList<>();
  private final Map<String, byte[]> rows = new HashMap<>();
  private final Map<String, Long> leftOut = new TreeMap<>();
  private final Map<String, Long> notes = new TreeMap<>();
  private long read;
  private long unchanged;
  private long versions;
  private long refused;
  private int bytes;
  private @Nullable AttacheException firstFailure;

  ImportRun(Ledger ledger, Messages messages, String reader) {
    this.ledger = ledger;
    this.messages = messages;
    this.reader = reader;
  }

  @Override
  public void accept(Reading reading) {
    batch.add(reading);
    if (batch.size() >= ROWS_AT_ONCE) {
      store();
    }
  }

  @Override
  public void leaveOut(String reason) {
    leftOut.merge(reason, 1L, Long::sum);
  }

  @Override
  public void note(String what) {
    notes.merge(what, 1L, Long::sum);
  }

  @Override
  public void refuse(AttacheException reason) {
    firstFailure = firstFailure == null ? reason : firstFailure;
    refused++;
    if (refused <= MOST_TOLD) {
      messages.failure(reason);
    } else if (refused == MOST_TOLD + 1) {
      messages.note("further rows that cannot be read are kept in the ledger and not told here");
    }
    if (!(reason instanceof NotFound) && !(reason instanceof Unavailable)) {
      String place = reason.place();
      String value = reason.value();
      String content = "";
      if (value != null && reason.code().equals(ForeignFiles.ROW_UNREADABLE)) {
        byte[] row = value.getBytes(StandardCharsets.UTF_8);
        content = Digest.ofBytes(row);
        rows.put(content, row);
        bytes += row.length;
      }
      refusals.add(
          new Refusal(
              place == null ? "" : place,
              reason.code(),
              String.valueOf(reason.getMessage()),
              content));
      if (refusals.size() >= ROWS_AT_ONCE || bytes >= BYTES_AT_ONCE) {
        store();
      }
    }
  }

  ExitStatus finish() {
    store();
    if (firstFailure == null) {
      return ExitStatus.DONE;
    }
    return read + unchanged > 0 ? ExitStatus.PARTLY_DONE : ExitStatus.of(firstFailure);
  }

  private void store() {
    if (!batch.isEmpty()) {
      Ingested ingested = ledger.ingest(batch, reader);
      versions += ingested.count(Outcome.NEW_VERSION);
      read += ingested.count(Outcome.READ) + ingested.count(Outcome.NEW_VERSION);
      unchanged += ingested.count(Outcome.UNCHANGED);
      batch.clear();
    }
    if (!refusals.isEmpty()) {
      ledger.refuse(refusals, rows);
      refusals.clear();
      rows.clear();
      bytes = 0;
    }
  }

  /** Tells what became of the rows: seen = claims + unchanged + left out + refused. */
  void tell(Console console, String location) {
    long left = leftOut.values().stream().mapToLong(count -> count).sum();
    StringBuilder text = new StringBuilder("ledger " + location + "\n");
    line(text, "seen", read + unchanged + left + refused);
    line(text, "= claims", read);
    line(text, "+ unchanged", unchanged);
    line(text, "+ left out", left);
    line(text, "+ refused", refused);
    line(text, "new versions", versions);
    leftOut.forEach(
        (reason, count) ->
            text.append("  left out: ").append(reason).append(" × ").append(count).append('\n'));
    notes.forEach(
        (what, count) ->
            text.append("  note: ").append(what).append(" × ").append(count).append('\n'));
    try {
      console.out().write(text.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void line(StringBuilder text, String what, long count) {
    text.append(String.format(Locale.ROOT, "  %-14s %,11d", what, count)).append('\n');
  }
}
