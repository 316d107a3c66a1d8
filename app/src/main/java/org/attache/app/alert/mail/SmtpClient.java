package org.attache.app.alert.mail;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.ProtocolException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/** Hands letters to a server, each over a connection of its own. Safe for several threads. */
public final class SmtpClient {
  private static final int LONGEST_LINE = 2000;
  private static final int MOST_LINES = 100;
  private static final String NAME = "localhost";

  private final SSLSocketFactory tls;
  private final Duration patience;

  /**
   * Makes a client.
   *
   * @param tls makes secure connections
   * @param patience how long to wait for the server's next words
   */
  public SmtpClient(SSLSocketFactory tls, Duration patience) {
    this.tls = tls;
    this.patience = patience;
  }

  /**
   * Hands a letter over and returns what the server says in the end: the first refusal, or that it
   * has taken the letter.
   *
   * @throws IOException if it does not answer, or not as servers for letters do
   */
  public SmtpReply send(SmtpSettings settings, Letter letter) throws IOException {
    int millis = (int) patience.toMillis();
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(settings.host(), settings.port()), millis);
      socket.setSoTimeout(millis);
      if (settings.security() == SmtpSettings.Security.TLS) {
        try (Socket secured = secured(socket, settings)) {
          return talk(new Line(secured), settings, letter);
        }
      }
      return talk(new Line(socket), settings, letter);
    }
  }

  private SSLSocket secured(Socket plain, SmtpSettings settings) throws IOException {
    SSLSocket secured = (SSLSocket) tls.createSocket(plain, settings.host(), settings.port(), true);
    SSLParameters parameters = secured.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    secured.setSSLParameters(parameters);
    secured.startHandshake();
    return secured;
  }

  private SmtpReply talk(Line plain, SmtpSettings settings, Letter letter) throws IOException {
    Line line = plain;
    SmtpReply greeting = line.hear();
    if (!greeting.isGood()) {
      return greeting;
    }
    SmtpReply offers = line.say("EHLO " + NAME);
    if (offers.isGood() && settings.security() == SmtpSettings.Security.STARTTLS) {
      if (!offers.offers("STARTTLS")) {
        throw new ProtocolException("the server offers no STARTTLS");
      }
      SmtpReply begin = line.say("STARTTLS");
      if (!begin.isGood()) {
        return begin;
      }
      line = new Line(secured(plain.socket(), settings));
      offers = line.say("EHLO " + NAME);
    }
    return offers.isGood() ? hand(line, settings, letter) : offers;
  }

  private static SmtpReply hand(Line line, SmtpSettings settings, Letter letter)
      throws IOException {
    List<String> steps = new ArrayList<>();
    if (!settings.user().isEmpty()) {
      if (!line.isPrivate()) {
        throw new ProtocolException("a password is not sent without TLS");
      }
      String shown = "\0" + settings.user() + "\0" + settings.password();
      byte[] bytes = shown.getBytes(StandardCharsets.UTF_8);
      steps.add("AUTH PLAIN " + Base64.getEncoder().encodeToString(bytes));
    }
    steps.add("MAIL FROM:<" + letter.from() + ">");
    steps.add("RCPT TO:<" + letter.to() + ">");
    steps.add("DATA");
    for (String step : steps) {
      SmtpReply reply = line.say(step);
      if (!reply.isGood()) {
        return reply;
      }
    }
    SmtpReply taken = line.say(letter.wire() + ".");
    if (taken.isGood()) {
      try {
        line.say("QUIT");
      } catch (IOException e) {
        // it has the letter
      }
    }
    return taken;
  }

  /** A connection on which one says something and hears the answer. */
  private static final class Line {
    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;

    Line(Socket socket) throws IOException {
      this.socket = socket;
      this.in = new BufferedInputStream(socket.getInputStream());
      this.out = socket.getOutputStream();
    }

    Socket socket() {
      return socket;
    }

    boolean isPrivate() {
      return socket instanceof SSLSocket || socket.getInetAddress().isLoopbackAddress();
    }

    SmtpReply say(String words) throws IOException {
      out.write((words + "\r\n").getBytes(StandardCharsets.UTF_8));
      out.flush();
      return hear();
    }

    SmtpReply hear() throws IOException {
      List<String> lines = new ArrayList<>();
      String line;
      do {
        line = line();
        if (lines.size() >= MOST_LINES || !line.matches("[2-5][0-9][0-9]([ -].*)?")) {
          throw new ProtocolException("no answer of SMTP");
        }
        lines.add(line.length() > 4 ? line.substring(4) : "");
      } while (line.startsWith("-", 3));
      return new SmtpReply(Integer.parseInt(line.substring(0, 3)), lines);
    }

    private String line() throws IOException {
      StringBuilder line = new StringBuilder();
      for (int unit = in.read(); unit != '\n'; unit = in.read()) {
        if (unit < 0 || line.length() >= LONGEST_LINE) {
          throw new ProtocolException("the answer ends too early, or does not end");
        }
        line.append((char) unit);
      }
      int end = line.length();
      return line.substring(0, end > 0 && line.charAt(end - 1) == '\r' ? end - 1 : end);
    }
  }
}
