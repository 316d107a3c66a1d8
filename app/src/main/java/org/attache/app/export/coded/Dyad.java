package org.attache.app.export.coded;

import java.util.ArrayList;
import java.util.List;
import org.attache.model.Entity;
import org.attache.model.plover.PloverView;
import org.jspecify.annotations.Nullable;

/**
 * Two sides of an event, in formats that know no more than two.
 *
 * @param source who acts; null where the text does not say
 * @param target on whom; null where there is nobody
 */
record Dyad(@Nullable Entity source, @Nullable Entity target) {
  /**
   * Returns the pairs of a view: each actor with each recipient; where all sides are actors, each
   * with each.
   *
   * @param reciprocal whether such sides give a pair in both directions
   */
  static List<Dyad> of(PloverView view, boolean reciprocal) {
    List<Entity> actors = view.actors();
    List<Entity> recipients = view.recipients();
    List<Dyad> dyads = new ArrayList<>();
    if (recipients.isEmpty() && actors.size() > 1) {
      for (int i = 0; i < actors.size(); i++) {
        for (int j = i + 1; j < actors.size(); j++) {
          dyads.add(new Dyad(actors.get(i), actors.get(j)));
          if (reciprocal) {
            dyads.add(new Dyad(actors.get(j), actors.get(i)));
          }
        }
      }
    } else if (actors.isEmpty()) {
      recipients.forEach(recipient -> dyads.add(new Dyad(null, recipient)));
    } else if (recipients.isEmpty()) {
      dyads.add(new Dyad(actors.get(0), null));
    } else {
      for (Entity actor : actors) {
        recipients.forEach(recipient -> dyads.add(new Dyad(actor, recipient)));
      }
    }
    return dyads.isEmpty() ? List.of(new Dyad(null, null)) : dyads;
  }

  String sourceLabel() {
    return source == null ? "" : source.label();
  }

  String targetLabel() {
    return target == null ? "" : target.label();
  }
}
