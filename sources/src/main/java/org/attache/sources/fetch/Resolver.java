package org.attache.sources.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Finds the addresses of hosts. */
public interface Resolver {
  /**
   * Returns the addresses of a host, at least one, the preferred first.
   *
   * @param host a name in ASCII, or an address as addresses of the web have it, without brackets
   * @throws UnknownHostException if it has none
   */
  List<InetAddress> resolve(String host) throws UnknownHostException;

  /** Returns the resolver of this system. */
  static Resolver ofSystem() {
    return host -> List.of(InetAddress.getAllByName(host));
  }
}
