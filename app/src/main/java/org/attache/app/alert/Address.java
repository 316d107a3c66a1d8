package org.attache.app.alert;

import java.util.Locale;
import java.util.regex.Pattern;
import org.attache.ledger.watch.Channel;
import org.attache.model.error.IncorrectInput;
import org.attache.sources.fetch.WebAddress;

/** Where a watch tells. */
public sealed interface Address {
  /** Returns by which watches name it: 8 hexadecimal digits. */
  String id();

  /** Returns the channel that leads there. */
  Channel channel();

  /** Returns as much of it as anybody may see. */
  String shown();

  /**
   * A receiver of webhooks.
   *
   * @param id names it
   * @param url where to send
   * @param secret with which messages are signed
   */
  record Webhook(String id, String url, String secret) implements Address {
    public Webhook {
      WebAddress.of(url);
      Signature.with(secret);
      checkPlain(url);
    }

    @Override
    public Channel channel() {
      return new Channel(Channel.Kind.WEBHOOK, id);
    }

    /** A path or query may hold a secret. */
    @Override
    public String shown() {
      WebAddress address = WebAddress.of(url);
      return (address.secure() ? "https://" : "http://") + address.host();
    }

    /** The secret is not part of it. */
    @Override
    public String toString() {
      return "webhook " + id;
    }
  }

  /**
   * A mailbox.
   *
   * @param id names it
   * @param mailbox such as {@code mira@desk.example}
   */
  record Email(String id, String mailbox) implements Address {
    /** Mailboxes by the letters that servers take without extensions (RFC 5321, section 4.1.2). */
    private static final Pattern MAILBOX =
        Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[A-Za-z0-9.-]{1,255}");

    public Email {
      if (!MAILBOX.matcher(mailbox).matches()) {
        throw new IncorrectInput(
            "mailbox-malformed", "\"" + mailbox + "\" is no address of e-mail", mailbox, null);
      }
    }

    @Override
    public Channel channel() {
      return new Channel(Channel.Kind.EMAIL, id);
    }

    @Override
    public String shown() {
      return mailbox.charAt(0)
          + "…@"
          + mailbox.substring(mailbox.indexOf('@') + 1).toLowerCase(Locale.ROOT);
    }

    /** The mailbox is not part of it. */
    @Override
    public String toString() {
      return "email " + id;
    }
  }

  private static void checkPlain(String url) {
    if (url.chars().anyMatch(c -> c <= ' ' || c == 0x7f)) {
      throw new IncorrectInput("address-unusable", "an address has no blanks", null, null);
    }
  }
}
