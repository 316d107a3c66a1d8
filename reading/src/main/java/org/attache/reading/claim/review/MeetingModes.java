package org.attache.reading.claim.review;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.attache.model.Entity;
import org.attache.model.EventType;
import org.attache.model.Mode;
import org.attache.reading.claim.AnalysedText;
import org.attache.reading.claim.ClaimDraft;

/**
 * Modes of a meeting that its words and parties settle (contract, section 8: three or more sides
 * are multilateral): a meeting of two persons or states is none, and a call is by phone.
 */
final class MeetingModes implements Review {
  private static final Set<String> BY_PHONE =
      Set.of(
          "call",
          "calls",
          "phone",
          "phoned",
          "telephone",
          "telephoned",
          "teleconference",
          "videoconference");

  @Override
  public ClaimDraft review(AnalysedText text, ClaimDraft draft, List<ClaimDraft> all) {
    if (draft.event() != EventType.CONSULT) {
      return draft;
    }
    List<Mode> modes = new ArrayList<>(draft.modes());
    if (ofTwo(text, draft)) {
      modes.remove(Mode.MULTILATERAL);
    }
    if (!modes.contains(Mode.PHONE) && byPhone(Spot.of(text, draft))) {
      modes.add(Mode.PHONE);
    }
    return modes.equals(draft.modes()) ? draft : draft.withModes(modes);
  }

  private static boolean byPhone(Spot spot) {
    for (int at = spot.first(); at < spot.last(); at++) {
      if (BY_PHONE.contains(spot.lower(at))) {
        return true;
      }
    }
    return false;
  }

  private static boolean ofTwo(AnalysedText text, ClaimDraft draft) {
    Set<String> names = new LinkedHashSet<>();
    for (var link : draft.parties()) {
      for (Entity entity : text.resolver().entities(link.sentence(), link.words(), null)) {
        if (!single(entity)) {
          return false;
        }
        names.add(entity.label());
      }
    }
    return names.size() == 2;
  }

  /** Whoever belongs to one state is one side, unlike "European leaders" or a body of states. */
  private static boolean single(Entity entity) {
    String code = entity.code();
    return code != null && !MANY.contains(code);
  }

  private static final Set<String> MANY = Set.of("IGO", "UNO", "EUR", "NGO", "IMG", "ISM", "MNC");
}
