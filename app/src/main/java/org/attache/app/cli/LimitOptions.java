package org.attache.app.cli;

import java.util.ArrayList;
import java.util.List;
import org.attache.sources.limit.Limits;
import picocli.CommandLine.Option;

/** How much a document may be. */
final class LimitOptions {
  @Option(
      names = "--limit",
      paramLabel = "NAME=N",
      description =
          "How much a document or archive may be, as in seconds=120; may be given several times.")
  private List<String> limits = new ArrayList<>();

  /** Returns the limits that hold. */
  Limits limits() {
    return Limits.of(limits);
  }
}
