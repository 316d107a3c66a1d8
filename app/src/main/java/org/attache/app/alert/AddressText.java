package org.attache.app.alert;

import java.util.ArrayList;
import java.util.List;
import org.attache.app.alert.mail.SmtpSettings;
import org.attache.model.error.AttacheException;
import org.attache.model.error.IncorrectInput;
import org.jspecify.annotations.Nullable;

/** Spells address books as lines of fields between tabs. */
final class AddressText {
  private static final String HEAD =
      "# Where watches tell, with the secrets of webhooks and of the server for letters; kept by"
          + " `attache watchlist`.";

  private AddressText() {}

  static List<String> lines(AddressBook book) {
    List<String> lines = new ArrayList<>();
    lines.add(HEAD);
    SmtpSettings smtp = book.smtp();
    if (smtp != null) {
      lines.add(
          String.join(
              "\t",
              "smtp",
              smtp.host(),
              String.valueOf(smtp.port()),
              smtp.security().label(),
              smtp.from(),
              smtp.user(),
              smtp.password()));
    }
    for (Address address : book.addresses()) {
      if (address instanceof Address.Webhook webhook) {
        lines.add(String.join("\t", "webhook", webhook.id(), webhook.url(), webhook.secret()));
      } else if (address instanceof Address.Email email) {
        lines.add(String.join("\t", "email", email.id(), email.mailbox()));
      }
    }
    return lines;
  }

  static AddressBook book(List<String> lines, String file) {
    List<Address> addresses = new ArrayList<>();
    @Nullable SmtpSettings smtp = null;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      String[] cells = line.split("\t", -1);
      String place = file + ":" + (i + 1);
      try {
        if (cells[0].equals("webhook") && cells.length == 4) {
          addresses.add(new Address.Webhook(cells[1], cells[2], cells[3]));
        } else if (cells[0].equals("email") && cells.length == 3) {
          addresses.add(new Address.Email(cells[1], cells[2]));
        } else if (cells[0].equals("smtp") && cells.length == 7) {
          smtp =
              SmtpSettings.of(
                  cells[1], Integer.parseInt(cells[2]), cells[3], cells[4], cells[5], cells[6]);
        } else if (!line.isBlank() && !line.startsWith("#")) {
          throw broken(place);
        }
      } catch (NumberFormatException | AttacheException e) {
        throw broken(place);
      }
    }
    return new AddressBook(addresses, smtp);
  }

  /** What stands there is not shown: it may be a secret. */
  private static IncorrectInput broken(String place) {
    return new IncorrectInput("addresses-broken", "this line is no address", null, place);
  }
}
