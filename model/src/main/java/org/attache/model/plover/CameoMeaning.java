package org.attache.model.plover;

import java.util.List;
import java.util.Objects;
import org.attache.model.Context;
import org.attache.model.EventType;
import org.attache.model.Mode;

/**
 * What a CAMEO code says, in PLOVER's terms.
 *
 * @param category of the event
 * @param modes of it, may be empty
 * @param contexts that the code implies, may be empty
 * @param label what CAMEO calls it
 */
public record CameoMeaning(
    EventType category, List<Mode> modes, List<Context> contexts, String label) {
  public CameoMeaning {
    Objects.requireNonNull(category, "category");
    Objects.requireNonNull(label, "label");
    modes = List.copyOf(modes);
    contexts = List.copyOf(contexts);
  }
}
