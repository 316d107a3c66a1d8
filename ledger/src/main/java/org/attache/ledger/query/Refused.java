package org.attache.ledger.query;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Input that could not be read, as it is kept.
 *
 * @param seq number of its entry, by which users name it
 * @param recorded when it was entered
 * @param origin {@code file} or {@code file:line}, as the user knows it
 * @param code stable code of the error
 * @param reason what is wrong, in words
 * @param content SHA-256 of its bytes; empty, or another word for what was wrong, where it is not
 *     known
 * @param at byte of its file at which it begins, null where that is not told
 * @param size its bytes, null where that is not told
 * @param manner how to read its bytes again, null where they cannot be read by themselves
 * @param run id of the run that refused it, null where that is not told
 * @param kept whether its bytes are kept
 * @param state {@code waiting}, {@code skipped}, or what became of it: {@code read}, {@code
 *     unchanged}, {@code dropped}
 * @param last what was last done about it: id of the document, code and reason, or why it was
 *     dropped; null if nothing was
 */
public record Refused(
    long seq,
    Instant recorded,
    String origin,
    String code,
    String reason,
    String content,
    @Nullable Long at,
    @Nullable Long size,
    @Nullable String manner,
    @Nullable String run,
    boolean kept,
    String state,
    @Nullable String last) {
  public Refused {
    Objects.requireNonNull(recorded, "recorded");
    Objects.requireNonNull(origin, "origin");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(content, "content");
    Objects.requireNonNull(state, "state");
  }

  /** Returns whether it can be tried again as it is kept. */
  public boolean canBeRetried() {
    return state.equals("waiting") && kept && manner != null;
  }
}
