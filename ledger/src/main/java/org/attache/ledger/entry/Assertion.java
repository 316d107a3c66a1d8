package org.attache.ledger.entry;

import java.util.Comparator;
import java.util.Objects;
import org.attache.model.Claim;

/**
 * One claim as it entered the ledger.
 *
 * @param id 64 hexadecimal digits, the hash of document, version and claim; confidence and reasons
 *     do not count, so that the same words said again are the same entry
 * @param source where and when the claim was made
 * @param evidence the sentence or sentences around the trigger, as they stand in the document
 * @param claim what was claimed
 */
public record Assertion(String id, Source source, String evidence, Claim claim) {
  /**
   * The order in which a ledger hears of things: by day of publication, then document, place in the
   * text, id.
   */
  public static final Comparator<Assertion> CANONICAL =
      Comparator.comparing((Assertion a) -> a.source().published())
          .thenComparing(a -> a.source().document())
          .thenComparing(a -> a.claim().trigger().span())
          .thenComparing(Assertion::id);

  private static final int DIGITS = 64;

  public Assertion {
    if (!isDigest(id)) {
      throw new IllegalArgumentException("not the id of an assertion: " + id);
    }
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(evidence, "evidence");
    Objects.requireNonNull(claim, "claim");
  }

  private static boolean isDigest(String id) {
    for (int i = 0; i < id.length(); i++) {
      if ("0123456789abcdef".indexOf(id.charAt(i)) < 0) {
        return false;
      }
    }
    return id.length() == DIGITS;
  }

  /** Returns the assertion of {@code claim}, named by its content. */
  public static Assertion of(Source source, String evidence, Claim claim) {
    return new Assertion(ClaimDigest.of(source, claim), source, evidence, claim);
  }

  /** Returns whether the id is the hash of what the assertion says. */
  public boolean isGenuine() {
    return id.equals(ClaimDigest.of(source, claim));
  }

  /** Returns where the trigger begins within the evidence, 0 where it cannot be found. */
  public int triggerInEvidence() {
    int offset = claim.trigger().begin() - claim.evidence().begin();
    if (offset >= 0 && evidence.startsWith(claim.trigger().text(), offset)) {
      return offset;
    }
    return Math.max(0, evidence.indexOf(claim.trigger().text()));
  }
}
