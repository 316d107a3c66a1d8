package org.attache.sources.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import org.attache.model.table.TableLines;
import org.jspecify.annotations.Nullable;

/**
 * Which addresses lead to no host of the public network, as {@code special-addresses.tsv} tells.
 */
final class AddressRanges {
  /** Addresses of hosts are given out of it alone (RFC 4291, section 2.4). */
  private static final Range GLOBAL_UNICAST = Range.of(List.of("2000::/3", ""));

  /** IPv4 addresses behind a translator (RFC 6052, section 2.1). */
  private static final Range TRANSLATED = Range.of(List.of("64:ff9b::/96", ""));

  private static final int LENGTH = 16;

  private final List<Range> ranges;

  private AddressRanges(List<Range> ranges) {
    this.ranges = List.copyOf(ranges);
  }

  static AddressRanges shipped() {
    return new AddressRanges(
        TableLines.resource(AddressRanges.class, "special-addresses.tsv", 2, Range::of));
  }

  /** Returns what the address is, or null if it is one of a host of the public network. */
  @Nullable String special(InetAddress address) {
    byte[] bits = address.getAddress();
    if (isMapped(bits)) {
      return "an IPv4 address in the form of IPv6";
    }
    if (TRANSLATED.contains(bits)) {
      return special(inner(bits));
    }
    for (Range range : ranges) {
      if (range.contains(bits)) {
        return range.what();
      }
    }
    boolean global = address instanceof Inet4Address || GLOBAL_UNICAST.contains(bits);
    return global ? null : "no address of a public host";
  }

  /** The library makes IPv4 of such addresses (RFC 4291, section 2.5.5.2) where it parses them. */
  private static boolean isMapped(byte[] bits) {
    byte[] start = new byte[LENGTH - 4];
    start[LENGTH - 6] = (byte) 0xff;
    start[LENGTH - 5] = (byte) 0xff;
    return bits.length == LENGTH && Arrays.equals(start, 0, start.length, bits, 0, start.length);
  }

  private static InetAddress inner(byte[] bits) {
    try {
      return InetAddress.getByAddress(Arrays.copyOfRange(bits, LENGTH - 4, LENGTH));
    } catch (UnknownHostException e) {
      throw new IllegalStateException("four bytes are an address", e);
    }
  }

  /**
   * Addresses that begin alike.
   *
   * @param first the first of them
   * @param length of the prefix, in bits
   * @param what what the addresses are
   */
  private record Range(InetAddress first, int length, String what) {
    static Range of(List<String> cells) {
      String prefix = cells.get(0);
      int slash = prefix.indexOf('/');
      try {
        InetAddress first = InetAddress.getByName(prefix.substring(0, slash));
        return new Range(first, Integer.parseInt(prefix.substring(slash + 1)), cells.get(1));
      } catch (UnknownHostException e) {
        throw new IllegalArgumentException("not a prefix: " + prefix, e);
      }
    }

    boolean contains(byte[] address) {
      byte[] start = first.getAddress();
      if (start.length != address.length) {
        return false;
      }
      int whole = length / 8;
      int mask = 0xff00 >> length % 8 & 0xff;
      return Arrays.equals(start, 0, whole, address, 0, whole)
          && (mask == 0 || (start[whole] & mask) == (address[whole] & mask));
    }
  }
}
