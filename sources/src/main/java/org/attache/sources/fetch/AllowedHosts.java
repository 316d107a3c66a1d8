package org.attache.sources.fetch;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Hosts that may be asked although their addresses are private or their ports unusual.
 *
 * @param names hosts, as {@code [HOST]:PORT} where only that port is meant
 */
public record AllowedHosts(Set<String> names) {
  public AllowedHosts {
    names = Set.copyOf(names);
  }

  /** Returns that no host is. */
  public static AllowedHosts none() {
    return new AllowedHosts(Set.of());
  }

  /**
   * Reads settings such as {@code intranet.example}, {@code 127.0.0.1:8080} and {@code [::1]:80}.
   *
   * @throws org.attache.model.error.IncorrectInput if one can be no host
   */
  public static AllowedHosts of(List<String> settings) {
    Set<String> names = new TreeSet<>();
    for (String setting : settings) {
      int port = setting.indexOf(':', setting.indexOf(']') + 1);
      if (port < 0) {
        names.add(WebAddress.host(setting, setting));
      } else {
        String host = WebAddress.host(setting.substring(0, port), setting);
        names.add(withPort(host, WebAddress.port(setting.substring(port + 1), setting)));
      }
    }
    return new AllowedHosts(names);
  }

  boolean allows(WebAddress address) {
    return names.contains(address.host())
        || names.contains(withPort(address.host(), address.port()));
  }

  /** In brackets a port cannot be taken for the end of an address of IPv6. */
  private static String withPort(String host, int port) {
    return "[" + host + "]:" + port;
  }
}
