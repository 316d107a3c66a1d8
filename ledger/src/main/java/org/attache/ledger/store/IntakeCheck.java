package org.attache.ledger.store;

import java.time.Instant;
import org.attache.ledger.entry.Digest;
import org.attache.model.error.Unavailable;

/** Checks what became of inputs that were not read: refusals, their bytes, disposals, runs. */
final class IntakeCheck {
  private final Sql sql;
  private final Findings findings;

  IntakeCheck(Sql sql, Findings findings) {
    this.sql = sql;
    this.findings = findings;
  }

  /** Adds what is wrong to the findings. */
  void check() {
    refusals();
    inputs();
    disposals();
    runs();
  }

  private void refusals() {
    sql.each(
        "SELECT r.seq, e.id, r.origin, r.code, r.reason, r.content, e.kind, r.skipped, r.at_byte,"
            + " r.size, r.manner, r.run FROM refusals r"
            + " LEFT JOIN entries e ON e.seq = r.seq ORDER BY r.seq",
        row -> {
          String run = row.textOrNull(12);
          Refusal refusal =
              new Refusal(
                  row.text(3),
                  row.text(4),
                  row.text(5),
                  row.text(6),
                  row.count(8) != 0,
                  row.numberOrNull(9),
                  row.numberOrNull(10),
                  row.textOrNull(11),
                  run == null ? "" : run);
          findings.compare(
              row.number(1),
              "refusal",
              Intake.refusalId(refusal),
              row.textOrNull(2),
              row.textOrNull(7));
        });
  }

  /** Bytes may be gone, but those that are there are those that were refused. */
  private void inputs() {
    sql.each(
        "SELECT i.content, i.packed, min(f.seq) FROM refused_inputs i"
            + " LEFT JOIN refusals f ON f.content = i.content GROUP BY i.content, i.packed"
            + " ORDER BY 3",
        row -> {
          long refusal = row.number(3);
          if (refusal == 0) {
            findings.add(0, "bytes are kept that nothing refused is of: " + row.text(1));
          } else if (!isOf(row.text(1), row.bytes(2))) {
            findings.add(refusal, "the bytes of refusal entry " + refusal + " were changed");
          }
        });
  }

  private static boolean isOf(String hash, byte[] packed) {
    try {
      return Digest.ofBytes(PackedBytes.unpack(packed)).equals(hash);
    } catch (Unavailable damaged) {
      return false;
    }
  }

  private void disposals() {
    sql.each(
        "SELECT d.seq, e.id, d.outcome, d.detail, d.analyst, e.kind, r.id, d.refusal"
            + " FROM disposals d LEFT JOIN entries e ON e.seq = d.seq"
            + " LEFT JOIN entries r ON r.seq = d.refusal ORDER BY d.seq",
        row -> {
          Disposal disposal =
              new Disposal(
                  row.number(8), Disposal.Outcome.of(row.text(3)), row.text(4), row.text(5));
          String refusal = row.textOrNull(7);
          findings.compare(
              row.number(1),
              "disposal",
              Intake.disposalId(refusal == null ? "" : refusal, disposal),
              row.textOrNull(2),
              row.textOrNull(6));
        });
    sql.each(
        "SELECT refusal, max(seq) FROM disposals WHERE outcome <> 'refused' GROUP BY refusal"
            + " HAVING count(*) > 1",
        row -> findings.add(row.number(2), "refusal entry " + row.number(1) + " was ended twice"));
  }

  private void runs() {
    sql.each(
        "SELECT r.seq, e.id, r.id, r.task, r.begun, r.ended, r.documents, r.copies, r.unchanged,"
            + " r.quarantined, r.skipped, r.claims, e.kind FROM runs r"
            + " LEFT JOIN entries e ON e.seq = r.seq ORDER BY r.seq",
        row -> {
          RunRecord run =
              new RunRecord(
                  row.text(3),
                  row.text(4),
                  Instant.parse(row.text(5)),
                  Instant.parse(row.text(6)),
                  row.number(7),
                  row.number(8),
                  row.number(9),
                  row.number(10),
                  row.number(11),
                  row.number(12));
          findings.compare(
              row.number(1), "run", Intake.runId(run), row.textOrNull(2), row.textOrNull(13));
        });
  }
}
