package org.attache.app.alert;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.attache.app.alert.mail.Letter;
import org.attache.app.alert.mail.SmtpClient;
import org.attache.app.alert.mail.SmtpReply;
import org.attache.app.alert.mail.SmtpSettings;
import org.attache.app.answer.AlertPhrases;
import org.attache.ledger.watch.Alert;
import org.jspecify.annotations.Nullable;

/** Sends letters. */
final class EmailSender implements Sender<Address.Email> {
  private final SmtpClient client;
  private final Supplier<@Nullable SmtpSettings> settings;
  private final AlertPhrases phrases = new AlertPhrases();

  /**
   * Makes a sender.
   *
   * @param settings gives the server as it is now set, null for none
   */
  EmailSender(SmtpClient client, Supplier<@Nullable SmtpSettings> settings) {
    this.client = client;
    this.settings = settings;
  }

  @Override
  public Outcome send(Address.Email address, Message message) {
    SmtpSettings server = settings.get();
    if (server == null) {
      return Outcome.failed("no server for letters is set; attache watchlist smtp sets one");
    }
    Letter letter =
        new Letter(
            message.id(),
            server.from(),
            address.mailbox(),
            subject(message),
            text(message),
            message.sent());
    try {
      SmtpReply reply = client.send(server, letter);
      if (reply.isGood()) {
        return Outcome.taken();
      }
      String problem = "the server for letters says: " + reply.words();
      return reply.isFinal() ? Outcome.hopeless(problem) : Outcome.failed(problem);
    } catch (IOException e) {
      return Outcome.failed("the server for letters does not take it: " + e.getMessage());
    }
  }

  private String subject(Message message) {
    return message.digest()
        ? message.watch() + ": " + count(message.alerts().size())
        : phrases.headline(message.alerts().get(0));
  }

  private static String count(int changes) {
    return changes == 1 ? "1 change" : changes + " changes";
  }

  private String text(Message message) {
    List<String> lines = new ArrayList<>();
    for (Alert alert : message.alerts()) {
      lines.add(phrases.headline(alert));
      lines.add("known since " + alert.change().day() + "; event " + alert.change().event());
      lines.add("");
      for (Alert.Sentence sentence : alert.sentences()) {
        lines.add("  " + sentence.text().replaceAll("\\s+", " "));
        String url = sentence.url() == null ? "" : ", " + sentence.url();
        lines.add("  – " + sentence.outlet() + ", " + sentence.published() + url);
        lines.add("");
      }
    }
    lines.add("Told by the watch \"" + message.watch() + "\".");
    return String.join("\n", lines) + "\n";
  }
}
