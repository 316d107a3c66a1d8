package org.attache.app.intake;

import org.attache.ledger.store.Refusal;
import org.attache.model.error.AttacheException;
import org.attache.sources.input.Manner;
import org.attache.sources.input.RefusedInput;
import org.jspecify.annotations.Nullable;

/** Makes refusals, as a ledger keeps them, of errors. */
final class RefusalOf {
  private RefusalOf() {}

  static Refusal error(
      AttacheException reason, @Nullable RefusedInput input, boolean skipped, String run) {
    String place = reason.place();
    @Nullable Manner manner = input == null || skipped ? null : input.manner();
    return new Refusal(
        place == null ? "" : place,
        reason.code(),
        String.valueOf(reason.getMessage()),
        input == null ? "" : input.content(),
        skipped,
        input == null ? null : input.at(),
        input == null ? null : input.size(),
        manner == null ? null : manner.text(),
        run);
  }
}
