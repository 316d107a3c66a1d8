package org.attache.app.alert.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/** A server for letters on this machine, which answers as it is told. */
public final class MailServer implements AutoCloseable {
  private final ServerSocket server;
  private final @Nullable SSLContext tls;
  private final Map<String, String> answers;
  private final List<String> heard = new CopyOnWriteArrayList<>();
  private final List<String> letters = new CopyOnWriteArrayList<>();

  /**
   * Starts a server.
   *
   * @param tls with which it offers STARTTLS; null if it does not
   * @param answers by the first word of a command, in place of the good ones
   */
  public MailServer(@Nullable SSLContext tls, Map<String, String> answers) {
    this.tls = tls;
    this.answers = Map.copyOf(answers);
    try {
      server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread thread = new Thread(this::serve, "mail-server");
    thread.setDaemon(true);
    thread.start();
  }

  /** Returns its port. */
  public int port() {
    return server.getLocalPort();
  }

  /** Returns the commands it heard. */
  public List<String> heard() {
    return List.copyOf(heard);
  }

  /** Returns the letters it took, as they came. */
  public List<String> letters() {
    return List.copyOf(letters);
  }

  private void serve() {
    while (!server.isClosed()) {
      try (Socket socket = server.accept()) {
        talk(socket, true);
      } catch (IOException e) {
        // closed, or the client has gone
      }
    }
  }

  private void talk(Socket socket, boolean plain) throws IOException {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    if (plain) {
      say(socket, answers.getOrDefault("", "220 ready"));
    }
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      heard.add(line);
      String word = line.split("[ :]", 2)[0];
      String told = answers.get(word);
      if (told != null) {
        say(socket, told);
      } else if (word.equals("EHLO")) {
        say(
            socket,
            plain && tls != null ? "250-hello\r\n250 STARTTLS" : "250-hello\r\n250 8BITMIME");
      } else if (word.equals("STARTTLS") && tls != null) {
        say(socket, "220 go on");
        SSLSocket secured =
            (SSLSocket) tls.getSocketFactory().createSocket(socket, null, socket.getPort(), false);
        secured.setUseClientMode(false);
        talk(secured, false);
        return;
      } else if (word.equals("DATA")) {
        say(socket, "354 go on");
        letters.add(letter(in));
        say(socket, answers.getOrDefault(".", "250 taken"));
      } else if (word.equals("QUIT")) {
        say(socket, "221 bye");
        return;
      } else {
        say(socket, word.equals("AUTH") ? "235 known" : "250 fine");
      }
    }
  }

  private static String letter(BufferedReader in) throws IOException {
    StringBuilder letter = new StringBuilder();
    for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
      letter.append(line).append('\n');
    }
    return letter.toString();
  }

  private static void say(Socket socket, String words) throws IOException {
    socket.getOutputStream().write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
    socket.getOutputStream().flush();
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
