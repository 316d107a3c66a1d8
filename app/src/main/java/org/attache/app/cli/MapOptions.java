package org.attache.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.attache.sources.input.InputSettings;
import picocli.CommandLine.Option;

/** Under which names JSON and CSV have the members of documents. */
final class MapOptions {
  @Option(
      names = "--map",
      paramLabel = "MEMBER=NAME",
      split = ",",
      description =
          "Under which names JSON and CSV have what a document says, as in"
              + " text=body,published=date.")
  private List<String> pairs = new ArrayList<>();

  /** Returns the names by member. */
  Map<String, String> names() {
    return InputSettings.names(pairs);
  }
}
