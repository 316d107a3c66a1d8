package org.attache.app.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.attache.app.review.ChangeSpelling;
import org.attache.ledger.decision.Anchor;
import org.attache.ledger.decision.ReasonCode;
import org.attache.ledger.decision.Ruling;
import org.attache.ledger.decision.Ruling.Change;
import org.attache.ledger.query.Candidate;
import org.attache.model.Claim;
import org.attache.model.Days;
import org.attache.model.Entity;
import org.attache.model.EventType;
import org.attache.model.Excerpt;
import org.attache.model.Place;
import org.attache.model.Stage;
import org.attache.model.error.Conflict;
import org.attache.model.error.IncorrectInput;
import org.attache.model.error.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * A decision as the forms of the pages send it. Fields of a claim come as they stood or as the
 * reviewer wrote them over; those written over are the correction.
 */
final class ReviewForm {
  private static final Change NOTHING = new Change(null, null, null, null, null, null, null);

  private final Context sent;
  private final LedgerLease lease;
  private final ChangeSpelling spelling;

  /**
   * Reads a form.
   *
   * @param lease the ledger as of today
   */
  ReviewForm(Context sent, LedgerLease lease, ChangeSpelling spelling) {
    this.sent = sent;
    this.lease = lease;
    this.spelling = spelling;
  }

  /** Returns why it was decided: what the form says, else what goes with the ruling. */
  ReasonCode reason(Ruling ruling) {
    String asked = text("reason");
    if (asked.isEmpty()) {
      return usual(ruling);
    }
    return Arrays.stream(ReasonCode.values())
        .filter(code -> code.label().equals(asked))
        .findFirst()
        .orElseThrow(() -> unknown("reason", asked, labels()));
  }

  private static ReasonCode usual(Ruling ruling) {
    if (ruling instanceof Ruling.Confirm) {
      return ReasonCode.CHECKED;
    }
    if (ruling instanceof Ruling.Merge) {
      return ReasonCode.DUPLICATE;
    }
    if (ruling instanceof Ruling.Split) {
      return ReasonCode.MISLINKED;
    }
    boolean reading = ruling instanceof Ruling.Reject || ruling instanceof Ruling.Correct;
    return reading ? ReasonCode.MISREAD : ReasonCode.OTHER;
  }

  private static String labels() {
    return Arrays.stream(ReasonCode.values())
        .map(ReasonCode::label)
        .collect(Collectors.joining(", "));
  }

  /** Returns what was said beside the reason. */
  String words() {
    return text("text");
  }

  /** Returns what is ruled. */
  Ruling ruling() {
    Rulings rulings = new Rulings(lease);
    String asked = text("ruling");
    return switch (asked) {
      case "confirm" -> confirmation(rulings);
      case "reject" -> new Ruling.Reject(rulings.anchor(required("claim")));
      case "note" -> note(rulings);
      case "correct" -> correction(rulings);
      case "merge" -> rulings.merge(required("event"), required("absorbed"));
      case "split" -> rulings.split(claims());
      case "undo" -> new Ruling.Undo(required("decision"));
      default ->
          throw unknown("ruling", asked, "confirm, reject, correct, merge, split, note, undo");
    };
  }

  private Ruling confirmation(Rulings rulings) {
    Anchor anchor = rulings.anchor(required("claim"));
    if (!change(candidate()).equals(NOTHING)) {
      throw new Conflict(
          "confirmation-changed",
          "a claim is confirmed as it stands, but fields were written over; go back and choose"
              + " Correct",
          null,
          null);
    }
    return new Ruling.Confirm(anchor);
  }

  private Ruling note(Rulings rulings) {
    required("text");
    return new Ruling.Note(rulings.anchor(required("claim")));
  }

  private Ruling correction(Rulings rulings) {
    Anchor anchor = rulings.anchor(required("claim"));
    Change change = change(candidate());
    if (change.equals(NOTHING)) {
      throw new IncorrectInput(
          "correction-empty", "nothing was written over; go back and change a field", null, null);
    }
    return new Ruling.Correct(anchor, change);
  }

  private List<String> claims() {
    List<String> claims = new ArrayList<>(sent.formParams("claims"));
    claims.removeIf(String::isBlank);
    return claims.isEmpty() ? List.of(required("claim")) : claims;
  }

  private Candidate candidate() {
    String id = required("claim");
    Candidate candidate = lease.bench(lease.view().asOf().day()).candidate(id);
    if (candidate == null) {
      throw new NotFound("claim-unknown", "there is no claim " + id, id, null);
    }
    return candidate;
  }

  private Change change(Candidate candidate) {
    Claim claim = candidate.claim();
    Excerpt words = claim.trigger();
    String hedged = text("hedged");
    @Nullable Boolean distance = hedged.isEmpty() ? null : Boolean.valueOf(hedged.equals("yes"));
    return new Change(
        other(constant(EventType.class, "event_type"), claim.event()),
        other(constant(Stage.class, "stage"), claim.stage()),
        days(claim),
        place(claim),
        entities("actors", claim.actors(), words),
        entities("recipients", claim.recipients(), words),
        other(distance, claim.hedged()));
  }

  private @Nullable Days days(Claim claim) {
    Days days = claim.time() == null ? null : claim.time().days();
    @Nullable String over = over("days", days == null ? "" : ChangeSpelling.spelt(days));
    return over == null ? null : spelling.days(filled("days", over));
  }

  private @Nullable Place place(Claim claim) {
    Place place = claim.place();
    @Nullable String over = over("place", place == null ? "" : ChangeSpelling.spelt(place));
    return over == null ? null : spelling.place(filled("place", over), claim.trigger());
  }

  private @Nullable List<Entity> entities(String name, List<Entity> former, Excerpt words) {
    @Nullable String over = over(name, ChangeSpelling.spelt(former));
    return over == null ? null : spelling.entities(over, former, words);
  }

  /** Returns what was written over a field, null where it was not sent or left as it stood. */
  private @Nullable String over(String name, String stood) {
    @Nullable String value = sent.formParam(name);
    return value == null || value.strip().equals(stood) ? null : value.strip();
  }

  private static String filled(String name, String over) {
    if (over.isEmpty()) {
      throw new IncorrectInput(
          "correction-unsaid", name + " can be corrected, not taken away", null, null);
    }
    return over;
  }

  private <T extends Enum<T>> @Nullable T constant(Class<T> type, String name) {
    String asked = text(name);
    if (asked.isEmpty()) {
      return null;
    }
    try {
      return Enum.valueOf(type, asked.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw unknown(name, asked, Set.of(type.getEnumConstants()).toString());
    }
  }

  private static <T> @Nullable T other(@Nullable T asked, T stands) {
    return stands.equals(asked) ? null : asked;
  }

  private String required(String name) {
    String value = text(name);
    if (value.isEmpty()) {
      throw new IncorrectInput("member-missing", "the form lacks " + name, null, null);
    }
    return value;
  }

  private String text(String name) {
    @Nullable String value = sent.formParam(name);
    return value == null ? "" : value.strip();
  }

  private static IncorrectInput unknown(String name, String value, String known) {
    return new IncorrectInput(
        "value-unknown",
        name + " must be one of " + known + ", not \"" + value + "\"",
        value,
        null);
  }
}
