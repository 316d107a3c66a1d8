package org.attache.app.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.attache.app.alert.mail.SmtpSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code attache watchlist smtp}: by which server letters go. */
@Command(
    name = "smtp",
    description =
        "Sets the server for letters. The password, if there is a user, is asked for, or read as"
            + " one line from standard input; it is kept in the file of addresses.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  attache watchlist smtp mail.desk.example --sender alerts@desk.example --user alerts"
    })
final class WatchlistSmtpCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private final LedgerOptions ledger = new LedgerOptions();
  @Mixin private final DeliveryOptions delivery = new DeliveryOptions();

  @Parameters(paramLabel = "HOST", description = "The server's name.")
  private String host = "";

  @Option(
      names = "--smtp-port",
      paramLabel = "N",
      description = "Its port. Default: ${DEFAULT-VALUE}.")
  private int port = 587;

  @Option(
      names = "--security",
      paramLabel = "HOW",
      description =
          "starttls, tls (from the first byte, usually port 465) or none (for a server on this"
              + " machine). Default: ${DEFAULT-VALUE}.")
  private String security = "starttls";

  @Option(
      names = "--sender",
      paramLabel = "MAILBOX",
      required = true,
      description = "From whom letters come.")
  private String sender = "";

  @Option(names = "--user", paramLabel = "NAME", description = "The name to show, if any.")
  private String user = "";

  WatchlistSmtpCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    // before the password is asked for: the rest may be wrong
    SmtpSettings checked = SmtpSettings.of(host, port, security, sender, user, "");
    String password = user.isEmpty() ? "" : new PasswordPrompt(console).known();
    SmtpSettings settings = SmtpSettings.of(host, port, security, sender, user, password);
    delivery.file(ledger.location(console)).change(book -> book.with(settings));
    AnswerOptions.write(console, "letters go by " + checked + "\n");
    return ExitStatus.DONE.code();
  }
}
