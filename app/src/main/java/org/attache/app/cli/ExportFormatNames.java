package org.attache.app.cli;

import java.util.Arrays;
import java.util.Iterator;
import org.attache.app.export.form.ExportFormat;

/** The names of the formats of exports, for help and completion. */
final class ExportFormatNames implements Iterable<String> {
  @Override
  public Iterator<String> iterator() {
    return Arrays.stream(ExportFormat.values()).map(ExportFormat::toString).iterator();
  }
}
