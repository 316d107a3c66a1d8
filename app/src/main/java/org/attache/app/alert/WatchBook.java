package org.attache.app.alert;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.attache.ledger.store.Outbox;
import org.attache.ledger.store.StoredWatch;
import org.attache.ledger.watch.Channel;
import org.attache.ledger.watch.Watch;
import org.attache.ledger.watch.WatchText;
import org.attache.model.error.AttacheException;
import org.attache.model.error.IncorrectInput;
import org.attache.model.error.Unavailable;
import org.attache.sources.fetch.Gate;
import org.attache.sources.fetch.WebAddress;

/**
 * Makes and removes watches: what they watch goes into the ledger, where they tell into the file of
 * addresses. Safe for use by several threads, each with an outbox of its own.
 */
public final class WatchBook {
  private static final int LONGEST_NAME = 100;
  private static final int MOST_CHANNELS = 20;
  private static final int ID_BYTES = 4;

  private final AddressFile addresses;
  private final Gate gate;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();
  private final WatchText text = new WatchText();

  /**
   * Makes a book.
   *
   * @param gate says which hosts webhooks may reach
   */
  public WatchBook(AddressFile addresses, Gate gate, Clock clock) {
    this.addresses = addresses;
    this.gate = gate;
    this.clock = clock;
  }

  /**
   * Adds a watch.
   *
   * @param wanted without channels
   * @param webhooks addresses that are to get webhooks
   * @param mailboxes that are to get letters
   * @param by who makes it
   * @throws IncorrectInput if an address is none, or one that webhooks may not reach
   * @throws org.attache.model.error.Conflict if another watch has the name
   */
  public Made add(
      Outbox outbox, Watch wanted, List<String> webhooks, List<String> mailboxes, String by) {
    checkName(wanted.name());
    if (webhooks.size() + mailboxes.size() > MOST_CHANNELS) {
      throw new IncorrectInput(
          "channels-many", "a watch tells " + MOST_CHANNELS + " addresses at most", null, null);
    }
    List<Address> fresh = new ArrayList<>();
    for (String url : webhooks) {
      check(url);
      fresh.add(new Address.Webhook(id(), url.strip(), Signature.freshSecret(random)));
    }
    mailboxes.forEach(mailbox -> fresh.add(new Address.Email(id(), mailbox.strip())));
    List<Channel> channels = fresh.stream().map(Address::channel).toList();
    Watch watch =
        new Watch(
            wanted.name(),
            wanted.search(),
            wanted.kinds(),
            wanted.from(),
            wanted.timetable(),
            channels);
    StoredWatch stored =
        new StoredWatch(id(), watch.name(), text.definition(watch), by, clock.instant());
    if (!fresh.isEmpty()) {
      addresses.change(book -> book.with(fresh));
    }
    try {
      outbox.add(stored);
    } catch (AttacheException e) {
      if (!fresh.isEmpty()) {
        addresses.change(book -> book.without(channels));
      }
      throw e;
    }
    return new Made(stored, watch, fresh);
  }

  /**
   * Removes a watch with its alerts and addresses.
   *
   * @param named its id or name
   * @throws org.attache.model.error.NotFound if there is none
   */
  public StoredWatch remove(Outbox outbox, String named) {
    StoredWatch stored = outbox.watch(named);
    List<Channel> channels = text.watch(stored).channels();
    outbox.remove(stored.id());
    if (!channels.isEmpty()) {
      addresses.change(book -> book.without(channels));
    }
    return stored;
  }

  private static void checkName(String name) {
    boolean plain = name.chars().noneMatch(Character::isISOControl);
    if (!plain || name.length() > LONGEST_NAME || !name.strip().equals(name)) {
      throw new IncorrectInput(
          "watch-name",
          "the name of a watch has 1 to " + LONGEST_NAME + " letters on one line",
          name,
          null);
    }
  }

  private void check(String url) {
    try {
      gate.addresses(WebAddress.of(url));
    } catch (Unavailable e) {
      // the host may have an address by the time something is sent
    }
  }

  private String id() {
    byte[] bytes = new byte[ID_BYTES];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /**
   * A watch that was made.
   *
   * @param stored as it is kept
   * @param watch what it does
   * @param addresses with secrets, to be shown this once
   */
  public record Made(StoredWatch stored, Watch watch, List<Address> addresses) {
    public Made {
      addresses = List.copyOf(addresses);
    }
  }
}
