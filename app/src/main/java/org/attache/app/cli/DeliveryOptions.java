package org.attache.app.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLSocketFactory;
import org.attache.app.alert.AddressFile;
import org.attache.app.alert.Delivering;
import org.attache.app.alert.WatchBook;
import org.attache.sources.fetch.AllowedHosts;
import org.attache.sources.fetch.Gate;
import org.attache.sources.fetch.Resolver;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where watches tell, and which hosts they may reach. */
final class DeliveryOptions {
  @Option(
      names = "--addresses",
      paramLabel = "FILE",
      description =
          "The file of addresses and secrets. Default: beside the ledger, by its name and"
              + " .addresses; for a ledger on a server attache.addresses in this directory.")
  private @Nullable Path addresses;

  @Option(
      names = "--allow-host",
      paramLabel = "HOST[:PORT]",
      description =
          "A host that webhooks may reach although its addresses are private or its port is neither"
              + " 80 nor 443; may be given several times.")
  private List<String> hosts = new ArrayList<>();

  /** Returns the addresses that go with the ledger at {@code location}. */
  AddressFile file(String location) {
    return new AddressFile(
        addresses == null ? LedgerOptions.beside(location, "addresses") : addresses);
  }

  /** Returns what makes watches. */
  WatchBook book(String location, Clock clock) {
    return delivering(location, clock).book();
  }

  /** Returns what it takes to deliver. */
  Delivering delivering(String location, Clock clock) {
    return new Delivering(
        file(location),
        new Gate(Resolver.ofSystem(), AllowedHosts.of(hosts)),
        (SSLSocketFactory) SSLSocketFactory.getDefault(),
        System::nanoTime,
        clock);
  }
}
