package org.attache.sources.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.attache.model.error.IncorrectInput;
import org.attache.model.error.Unavailable;
import org.attache.testkit.Chance;
import org.attache.testkit.Seeded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a name resolves to, only hosts of the public network are let through. */
final class GateTest {
  private static final WebAddress ASKED = WebAddress.of("https://feeds.example/a.xml");

  private static Gate gate(AllowedHosts allowed, String... addresses) {
    List<InetAddress> all = new ArrayList<>();
    for (String address : addresses) {
      all.add(address(address));
    }
    return new Gate(host -> all, allowed);
  }

  private static InetAddress address(String literal) {
    try {
      return InetAddress.getByName(literal);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(literal, e);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, of this machine",
    "127.255.255.254, of this machine",
    "0.0.0.0, of this machine",
    "10.0.0.1, private",
    "10.255.255.255, private",
    "172.16.0.1, private",
    "172.31.255.255, private",
    "192.168.1.1, private",
    "100.64.0.1, carrier",
    "100.127.255.255, carrier",
    "168.63.129.16, metadata",
    "169.254.169.254, link-local",
    "169.254.0.1, link-local",
    "192.0.0.170, reserved",
    "192.0.2.1, documentation",
    "198.51.100.7, documentation",
    "203.0.113.9, documentation",
    "192.88.99.1, 6to4",
    "198.18.0.1, benchmarks",
    "198.19.255.255, benchmarks",
    "224.0.0.1, multicast",
    "239.255.255.250, multicast",
    "240.0.0.1, reserved",
    "255.255.255.255, reserved",
    "::, of this machine",
    "::1, of this machine",
    "::ffff:127.0.0.1, of this machine",
    "::ffff:10.1.2.3, private",
    "::7f00:1, no address of a public host",
    "64:ff9b::7f00:1, of this machine",
    "64:ff9b::a9fe:a9fe, link-local",
    "64:ff9b:1::808:808, no address of a public host",
    "2002:7f00:1::, 6to4",
    "2002:808:808::1, 6to4",
    "2001::1, reserved",
    "2001:1ff:ffff::1, reserved",
    "2001:db8::1, documentation",
    "3fff:fff::1, documentation",
    "fc00::1, private",
    "fd00:ec2::254, private",
    "fe80::1, link-local",
    "fec0::1, private",
    "ff02::1, multicast",
    "4000::1, no address of a public host",
    "100::1, no address of a public host",
    "5f00::1, no address of a public host"
  })
  void anAddressThatIsNotPublicIsRefusedAndNamed(String address, String what) {
    assertThatThrownBy(() -> gate(AllowedHosts.none(), address).addresses(ASKED))
        .isInstanceOf(IncorrectInput.class)
        .hasMessageContaining(what)
        .hasMessageContaining("--allow-host feeds.example")
        .extracting(e -> ((IncorrectInput) e).code())
        .isEqualTo("address-refused");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9.255.255.255",
        "11.0.0.0",
        "100.63.255.255",
        "100.128.0.0",
        "126.255.255.255",
        "128.0.0.0",
        "168.63.129.15",
        "168.63.129.17",
        "169.253.255.255",
        "172.15.255.255",
        "172.32.0.0",
        "192.0.1.0",
        "192.167.255.255",
        "192.169.0.0",
        "198.17.255.255",
        "198.20.0.0",
        "223.255.255.255",
        "2001:200::1",
        "2001:4860:4860::8888",
        "2003::1",
        "2606:4700::1111",
        "3ffe::1",
        "64:ff9b::808:808"
      })
  void aPublicAddressIsLetThrough(String address) {
    assertThat(gate(AllowedHosts.none(), address).addresses(ASKED))
        .containsExactly(address(address));
  }

  @Test
  void anAddressMappedIntoIpv6IsRefusedEvenIfItComesUnmapped() throws UnknownHostException {
    byte[] bits = new byte[16];
    bits[10] = (byte) 0xff;
    bits[11] = (byte) 0xff;
    bits[12] = 8;
    InetAddress mapped = java.net.Inet6Address.getByAddress("x", bits, 0);
    assertThat(AddressRanges.shipped().special(mapped)).contains("in the form of IPv6");
  }

  @Test
  void oneBadAddressAmongGoodOnesIsEnough() {
    assertThatThrownBy(() -> gate(AllowedHosts.none(), "8.8.8.8", "127.0.0.1").addresses(ASKED))
        .hasMessageContaining("127.0.0.1 is an address of this machine");
  }

  @Test
  void whatIsAllowedByNameIsLetThroughOnItsPort() {
    Gate all = gate(AllowedHosts.of(List.of("Feeds.Example")), "10.0.0.1");
    Gate one = gate(AllowedHosts.of(List.of("feeds.example:8080", "[::1]:80")), "10.0.0.1");

    assertThat(all.addresses(WebAddress.of("http://feeds.example:9000/"))).hasSize(1);
    assertThat(one.addresses(WebAddress.of("http://feeds.example:8080/"))).hasSize(1);
    assertThatThrownBy(() -> one.addresses(WebAddress.of("http://feeds.example/")))
        .hasMessageContaining("private");
    assertThatThrownBy(() -> all.addresses(WebAddress.of("http://feeds.example.org/")))
        .hasMessageContaining("private");
  }

  @Test
  void aPortBehindAnAddressOfIpv6IsNoPartOfIt() {
    Gate gate = new Gate(Resolver.ofSystem(), AllowedHosts.of(List.of("[fd00::5]:8080")));

    assertThat(gate.addresses(WebAddress.of("http://[fd00::5]:8080/"))).hasSize(1);
    assertThatThrownBy(() -> gate.addresses(WebAddress.of("http://[fd00::5:8080]/")))
        .hasMessageContaining("private");
  }

  @Test
  void anUnusualPortIsRefused() {
    assertThatThrownBy(
            () ->
                gate(AllowedHosts.none(), "8.8.8.8")
                    .addresses(WebAddress.of("http://a.example:22/")))
        .hasMessageContaining("port 22 is neither 80 nor 443")
        .hasMessageContaining("--allow-host a.example:22");
  }

  @Test
  void aHostWithoutAddressIsUnavailable() {
    Gate unknown =
        new Gate(
            host -> {
              throw new UnknownHostException(host);
            },
            AllowedHosts.none());
    assertThatThrownBy(() -> unknown.addresses(ASKED)).isInstanceOf(Unavailable.class);
    assertThatThrownBy(() -> gate(AllowedHosts.none()).addresses(ASKED))
        .isInstanceOf(Unavailable.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://2130706433/", "http://127.1/", "http://0/", "http://[::1]/"})
  void aNumberInPlaceOfANameLeadsNowhereElse(String url) {
    Gate gate = new Gate(Resolver.ofSystem(), AllowedHosts.none());
    assertThatThrownBy(() -> gate.addresses(WebAddress.of(url)))
        .isInstanceOfAny(IncorrectInput.class, Unavailable.class);
  }

  /** The JDK's own view of addresses, which knows less, is never stricter. */
  @Seeded(300)
  void whatTheJdkKnowsToBeLocalIsRefused(Chance chance) throws UnknownHostException {
    byte[] bits = new byte[chance.oneIn(2) ? 4 : 16];
    for (int i = 0; i < bits.length; i++) {
      bits[i] = (byte) chance.below(256);
    }
    bits[0] = (byte) (int) chance.of(Arrays.asList(10, 127, 169, 172, 192, 224, 0xfe, 0xff, 0, 32));
    bits[1] = (byte) (int) chance.of(Arrays.asList(16, 31, 32, 168, 254, 0x80, 0xc0, 0, 1));
    InetAddress address = InetAddress.getByAddress(bits);
    boolean local =
        address.isAnyLocalAddress()
            || address.isLoopbackAddress()
            || address.isLinkLocalAddress()
            || address.isSiteLocalAddress()
            || address.isMulticastAddress();
    if (local) {
      assertThat(AddressRanges.shipped().special(address)).as(address.toString()).isNotNull();
    }
  }
}
