/**
 * Fetching over HTTP from hosts that nobody vouches for. {@link org.attache.sources.fetch.Fetcher}
 * makes one request; what it may reach {@link org.attache.sources.fetch.Gate} decides.
 *
 * <p><b>Addresses.</b> A feed may name any host, and a name may resolve to any address: to this
 * machine, to a neighbour in a private network, to the metadata service of a cloud. So a name is
 * resolved once, all its addresses are checked against IANA's registries ({@code
 * special-addresses.tsv}), and the connection goes to the very address that was checked; a name
 * that resolves otherwise the second time gains nothing. Each redirect is checked the same way. TLS
 * verifies the name although the connection is to an address. The JDK's HTTP clients resolve names
 * on their own, at a time of their own; hence a client over sockets, of HTTP/1.1 with one request a
 * connection, which is what a polite reader needs.
 *
 * <p><b>Bounds.</b> On the time to connect, between two bytes and in all, on redirects, on lines
 * and number of headers, on bytes packed and unpacked and their ratio. The time that the system
 * takes to resolve a name cannot be bounded from here. Proxies are not used.
 */
@NullMarked
package org.attache.sources.fetch;

import org.jspecify.annotations.NullMarked;
