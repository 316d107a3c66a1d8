package org.attache.ledger.store;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Input that could not be read, or was set aside. It is kept so that nobody takes it for read.
 *
 * @param origin {@code file} or {@code file:line}, as the user knows it
 * @param code stable code of the error
 * @param reason what is wrong, in words
 * @param content SHA-256 of its bytes in 64 hexadecimal digits, or an empty text where it is not
 *     known
 * @param skipped whether it is set aside through no fault of its own, such as for its language
 * @param at byte of its file, unpacked, at which it begins; null where that is not told
 * @param size its bytes; null where that is not told
 * @param manner how to read its bytes again, in the words of whoever reads them; null where they
 *     cannot be read by themselves
 * @param run id of the run that refused it; empty where that is not told. Of one refusal in several
 *     runs the first counts
 */
public record Refusal(
    String origin,
    String code,
    String reason,
    String content,
    boolean skipped,
    @Nullable Long at,
    @Nullable Long size,
    @Nullable String manner,
    String run) {
  public Refusal {
    Objects.requireNonNull(origin, "origin");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(content, "content");
    Objects.requireNonNull(run, "run");
  }

  /** Makes a refusal of which no more is known. */
  public Refusal(String origin, String code, String reason, String content) {
    this(origin, code, reason, content, false, null, null, null, "");
  }
}
