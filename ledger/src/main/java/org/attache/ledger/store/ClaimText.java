package org.attache.ledger.store;

import java.util.List;
import org.attache.model.Claim;
import org.attache.model.Document;
import org.attache.model.Quotation;
import org.attache.model.Reading;
import org.attache.model.json.Origin;
import org.attache.model.json.ReadingCodec;

/**
 * Spells claims and quotations as the contract does, one by one: the contract's JSON of a reading,
 * less what stands around them. Immutable, safe for use by several threads.
 */
final class ClaimText {
  private static final Document NONE = Document.of("-", "", null);
  private static final String BEFORE = "{\"document\":{\"id\":\"-\"},\"claims\":[";
  private static final String BETWEEN = "],\"quotations\":[";
  private static final String AFTER = "]}";

  private final ReadingCodec codec = new ReadingCodec().withReasons();

  String of(Claim claim) {
    String json = codec.encode(new Reading(NONE, List.of(claim), List.of()));
    return json.substring(BEFORE.length(), json.length() - BETWEEN.length() - AFTER.length());
  }

  Claim claim(String json, Origin origin) {
    return codec.decode(BEFORE + json + BETWEEN + AFTER, origin).claims().get(0);
  }

  /** Returns the quotations as a JSON list. */
  String of(List<Quotation> quotations) {
    String json = codec.encode(new Reading(NONE, List.of(), quotations));
    return json.substring(BEFORE.length() + BETWEEN.length() - 1, json.length() - 1);
  }
}
