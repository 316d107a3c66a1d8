package org.attache.reading.claim.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attache.model.EventType;
import org.attache.model.Reason;
import org.attache.reading.claim.AnalysedText;
import org.attache.reading.claim.ClaimDraft;
import org.attache.reading.claim.Link;
import org.attache.reading.claim.Role;

/**
 * Arms that go to somebody are material help, sold or given (contract, section 2), and whoever they
 * are to help against a third party is no recipient (section 4).
 */
final class ArmsTransfers implements Review {
  private static final Set<String> TRANSFERS =
      Set.of(
          "sale",
          "sales",
          "sell",
          "sells",
          "sold",
          "selling",
          "delivery",
          "deliveries",
          "shipment",
          "shipments",
          "transfer",
          "transfers",
          "supply",
          "supplies",
          "supplying",
          "supplied");
  private static final Set<String> ARMS =
      Set.of(
          "arms",
          "weapon",
          "weapons",
          "weaponry",
          "missile",
          "missiles",
          "munitions",
          "ammunition",
          "jets",
          "tanks",
          "howitzers",
          "artillery",
          "rockets",
          "interceptors",
          "warplanes",
          "helicopters",
          "drones");
  private static final Set<String> HELPING =
      Set.of("support", "help", "assist", "aid", "back", "defend", "protect", "arm", "benefit");
  private static final int NEAR = 4;

  @Override
  public ClaimDraft review(AnalysedText text, ClaimDraft draft, List<ClaimDraft> all) {
    boolean trade = draft.event() == EventType.COOPERATE;
    if (!trade && draft.event() != EventType.AID) {
      return draft;
    }
    Spot spot = Spot.of(text, draft);
    ClaimDraft mended = draft;
    if (trade && holds(spot, spot.first(), spot.last(), TRANSFERS) && isOfArms(spot)) {
      Reason reason = new Reason("event", "review/arms", "arms handed over");
      mended = draft.withEvent(EventType.AID, reason);
    }
    return mended.event() == EventType.AID ? withoutHelped(spot, mended) : mended;
  }

  private static boolean isOfArms(Spot spot) {
    return holds(spot, spot.first() - 2, spot.last() + NEAR, ARMS);
  }

  private static boolean holds(Spot spot, int from, int to, Set<String> words) {
    for (int at = from; at < to; at++) {
      if (words.contains(spot.lower(at))) {
        return true;
      }
    }
    return false;
  }

  /** "To allies to support X": X is whom it is for, not who gets it. */
  private static ClaimDraft withoutHelped(Spot spot, ClaimDraft draft) {
    List<Link> links = new ArrayList<>(draft.links());
    links.removeIf(link -> isHelped(spot, link));
    boolean left = links.stream().anyMatch(link -> link.role() == Role.RECIPIENT);
    return left ? draft.with(links) : draft;
  }

  private static boolean isHelped(Spot spot, Link link) {
    if (link.role() != Role.RECIPIENT || !spot.isAfter(link, spot.last())) {
      return false;
    }
    int at = spot.indexOf(link.words()) - 1;
    at = spot.lower(at).equals("the") ? at - 1 : at;
    return HELPING.contains(spot.lower(at)) && spot.lower(at - 1).equals("to");
  }
}
