package org.attache.ledger.entry;

import java.util.List;
import org.attache.model.Claim;
import org.attache.model.Document;
import org.attache.model.Reading;
import org.attache.model.json.ReadingCodec;

/** Hashes claims in the contract's own spelling. */
final class ClaimDigest {
  private static final ReadingCodec CODEC = new ReadingCodec();
  private static final Document NO_DOCUMENT = Document.of("-", "", null);

  private ClaimDigest() {}

  static String of(Source source, Claim claim) {
    Reading alone = new Reading(NO_DOCUMENT, List.of(claim.content()), List.of());
    return Digest.of(source.document(), source.version(), CODEC.encode(alone));
  }
}
