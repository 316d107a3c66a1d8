package org.attache.sources.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.attache.model.error.IncorrectInput;
import org.attache.model.error.Unavailable;
import org.jspecify.annotations.Nullable;

/** Decides which hosts may be asked, and at which addresses. Safe for several threads. */
public final class Gate {
  private static final int PORT = 80;
  private static final int SECURE_PORT = 443;

  private final AddressRanges ranges = AddressRanges.shipped();
  private final Resolver resolver;
  private final AllowedHosts allowed;

  /**
   * Makes a gate.
   *
   * @param allowed hosts that are let through whatever their addresses and ports
   */
  public Gate(Resolver resolver, AllowedHosts allowed) {
    this.resolver = resolver;
    this.allowed = allowed;
  }

  /**
   * Returns the addresses at which the host may be asked: those that it has now. Whoever connects
   * must connect to one of them and not resolve the name again.
   *
   * @throws IncorrectInput with the code {@code address-refused} if one of them is no address of a
   *     public host, or the port is neither 80 nor 443
   * @throws Unavailable if the host has no address
   */
  public List<InetAddress> addresses(WebAddress address) {
    boolean trusted = allowed.allows(address);
    if (!trusted && address.port() != PORT && address.port() != SECURE_PORT) {
      throw refused(address, "port " + address.port() + " is neither 80 nor 443");
    }
    List<InetAddress> found = resolve(address);
    for (InetAddress one : found) {
      @Nullable String special = ranges.special(one);
      if (special != null && !trusted) {
        throw refused(address, one.getHostAddress() + " is " + special);
      }
    }
    return found;
  }

  private List<InetAddress> resolve(WebAddress address) {
    try {
      List<InetAddress> found = resolver.resolve(address.host());
      if (!found.isEmpty()) {
        return List.copyOf(found);
      }
    } catch (UnknownHostException e) {
      throw unresolved(address, e);
    }
    throw unresolved(address, null);
  }

  private static Unavailable unresolved(WebAddress address, @Nullable Throwable cause) {
    String message = "no address is known of the host " + address.host();
    String place = address.toString();
    return cause == null
        ? new Unavailable("host-unresolved", message, address.host(), place)
        : new Unavailable("host-unresolved", message, address.host(), place, cause);
  }

  private static IncorrectInput refused(WebAddress address, String why) {
    return new IncorrectInput(
        "address-refused",
        "not fetched: " + why + "; if you mean it, --allow-host " + address.authority(),
        address.host(),
        address.toString());
  }
}
