package org.attache.app.export;

import java.util.List;
import org.attache.ledger.Event;

/** A format that is text: a head, items, an end. */
public interface TextForm {
  /** Returns what precedes the items. */
  default String head() {
    return "";
  }

  /** Returns what one event is in this format, any number of items. */
  List<String> items(Event event);

  /** Returns what stands between two items. */
  default String separator() {
    return "";
  }

  /** Returns what follows the items. */
  default String tail() {
    return "";
  }
}
