package org.attache.app.cli;

import java.util.Arrays;
import java.util.Iterator;
import org.attache.app.foreign.ForeignFormat;

/** The names of the formats of event data that can be read, for help and completion. */
final class ForeignFormatNames implements Iterable<String> {
  @Override
  public Iterator<String> iterator() {
    return Arrays.stream(ForeignFormat.values()).map(ForeignFormat::toString).iterator();
  }
}
