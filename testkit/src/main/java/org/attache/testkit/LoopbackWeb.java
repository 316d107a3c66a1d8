package org.attache.testkit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** A web server of this machine, whose answers a function gives; a thread a connection. */
public final class LoopbackWeb implements AutoCloseable {
  /**
   * The status of an answer that never comes: the connection stays open until the other ends it.
   */
  public static final int SILENCE = 0;

  private final ServerSocket listening;
  private final Function<Asked, Answer> answers;
  private final List<String> targets = Collections.synchronizedList(new ArrayList<>());

  /**
   * A request.
   *
   * @param target path and query
   * @param headers by their names in lower case
   */
  public record Asked(String target, Map<String, String> headers) {}

  /**
   * An answer.
   *
   * @param status its number, or {@link #SILENCE}
   * @param headers lines between status and body, each ended by CRLF
   * @param body its body
   */
  public record Answer(int status, String headers, String body) {
    /** Returns an answer of that type. */
    public static Answer of(String type, String body) {
      return new Answer(200, "Content-Type: " + type + "\r\n", body);
    }

    /** Returns an answer of nothing but a status. */
    public static Answer status(int status) {
      return new Answer(status, "", "");
    }
  }

  /** Starts a server on any port that is free. */
  public LoopbackWeb(Function<Asked, Answer> answers) {
    this.answers = answers;
    try {
      this.listening = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    start(this::serve);
  }

  private static void start(Runnable work) {
    Thread thread = new Thread(work, "loopback-web");
    thread.setDaemon(true);
    thread.start();
  }

  /** Returns the address of what stands under a path. */
  public String url(String target) {
    return "http://127.0.0.1:" + listening.getLocalPort() + target;
  }

  /** Returns what was asked for, the first first. */
  public List<String> targets() {
    return List.copyOf(targets);
  }

  private void serve() {
    while (!listening.isClosed()) {
      try {
        Socket socket = listening.accept();
        start(() -> answer(socket));
      } catch (IOException e) {
        // closed
      }
    }
  }

  private void answer(Socket socket) {
    try (socket) {
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
      String first = in.readLine();
      Map<String, String> headers = new TreeMap<>();
      for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
        int colon = line.indexOf(':');
        String name = line.substring(0, Math.max(colon, 0)).toLowerCase(Locale.ROOT);
        headers.put(name, line.substring(colon + 1).strip());
      }
      if (first == null) {
        return;
      }
      String target = first.split(" ", 3)[1];
      targets.add(target);
      Answer answer = answers.apply(new Asked(target, headers));
      if (answer.status() == SILENCE) {
        in.readLine();
        return;
      }
      byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
      String head =
          "HTTP/1.1 " + answer.status() + " x\r\n" + answer.headers() + "Content-Length: ";
      OutputStream out = socket.getOutputStream();
      out.write((head + body.length + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
      out.write(body);
      out.flush();
    } catch (IOException e) {
      // the other side has gone
    }
  }

  @Override
  public void close() {
    try {
      listening.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
