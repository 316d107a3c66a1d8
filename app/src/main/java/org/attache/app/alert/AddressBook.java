package org.attache.app.alert;

import java.util.ArrayList;
import java.util.List;
import org.attache.app.alert.mail.SmtpSettings;
import org.attache.ledger.watch.Channel;
import org.jspecify.annotations.Nullable;

/**
 * Where watches tell, and by which server letters go.
 *
 * @param addresses in the order of their making
 * @param smtp the server; null where none is set
 */
public record AddressBook(List<Address> addresses, @Nullable SmtpSettings smtp) {
  /** Nothing. */
  public static final AddressBook EMPTY = new AddressBook(List.of(), null);

  public AddressBook {
    addresses = List.copyOf(addresses);
  }

  /** Returns the address to which a channel leads, null if it is not here. */
  public @Nullable Address address(Channel channel) {
    return addresses.stream()
        .filter(address -> address.channel().equals(channel))
        .findFirst()
        .orElse(null);
  }

  /** Returns these and others. */
  public AddressBook with(List<Address> others) {
    List<Address> more = new ArrayList<>(addresses);
    more.addAll(others);
    return new AddressBook(more, smtp);
  }

  /** Returns the same with another server. */
  public AddressBook with(SmtpSettings server) {
    return new AddressBook(addresses, server);
  }

  /** Returns these without those to which the channels lead. */
  public AddressBook without(List<Channel> channels) {
    return new AddressBook(
        addresses.stream().filter(address -> !channels.contains(address.channel())).toList(), smtp);
  }
}
