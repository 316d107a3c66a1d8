package org.attache.app.alert;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A receiver of webhooks on this machine that misbehaves as it is told. */
final class Receiver implements AutoCloseable {
  /** What it does with a request. */
  enum Mood {
    TAKES,
    FAILS,
    ASKS_TO_WAIT,
    IS_GONE,
    RESETS,
    HANGS,
    TAKES_AND_RESETS,
    DRIPS,
    REDIRECTS
  }

  private final ServerSocket server;
  private final Iterator<Mood> moods;
  private final List<Got> got = new CopyOnWriteArrayList<>();
  private final List<Socket> open = new CopyOnWriteArrayList<>();

  /** Starts a receiver that has these moods one after the other, and takes all after them. */
  Receiver(Mood... moods) {
    this.moods = List.of(moods).iterator();
    try {
      server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread thread = new Thread(this::serve, "receiver");
    thread.setDaemon(true);
    thread.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getLocalPort() + "/hook?key=s3cret";
  }

  /** Returns what it was sent, whatever it answered. */
  List<Got> got() {
    return List.copyOf(got);
  }

  /** Returns the ids of what it has taken, doubles among them. */
  List<String> taken() {
    return got.stream().filter(Got::taken).map(one -> one.headers().get("webhook-id")).toList();
  }

  private void serve() {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        open.add(socket);
        answer(socket);
      } catch (IOException e) {
        // closed, or the sender has gone; the next may come
      }
    }
  }

  private void answer(Socket socket) throws IOException {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    Map<String, String> headers = new TreeMap<>();
    String line = in.readLine();
    for (line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
      int colon = line.indexOf(':');
      headers.put(
          line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
    }
    StringBuilder body = new StringBuilder();
    int bytes = Integer.parseInt(headers.getOrDefault("content-length", "0"));
    while (body.toString().getBytes(StandardCharsets.UTF_8).length < bytes) {
      body.append((char) in.read());
    }
    Mood mood;
    synchronized (moods) {
      mood = moods.hasNext() ? moods.next() : Mood.TAKES;
    }
    boolean takes = mood == Mood.TAKES || mood == Mood.TAKES_AND_RESETS;
    got.add(new Got(headers, body.toString(), takes));
    act(mood, socket);
  }

  private static void act(Mood mood, Socket socket) throws IOException {
    switch (mood) {
      case TAKES -> say(socket, "204 No Content", "");
      case FAILS -> say(socket, "503 Service Unavailable", "");
      case ASKS_TO_WAIT -> say(socket, "429 Too Many Requests", "Retry-After: 600\r\n");
      case IS_GONE -> say(socket, "410 Gone", "");
      case REDIRECTS -> say(socket, "302 Found", "Location: http://169.254.169.254/\r\n");
      case RESETS, TAKES_AND_RESETS -> {
        socket.setSoLinger(true, 0);
        socket.close();
      }
      case DRIPS -> {
        socket.getOutputStream().write("HTTP/1.1 2".getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
      }
      case HANGS -> {}
    }
  }

  private static void say(Socket socket, String status, String headers) throws IOException {
    String answer =
        "HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: 0\r\nConnection: close\r\n\r\n";
    socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
    socket.close();
  }

  @Override
  public void close() {
    List<AutoCloseable> all = new ArrayList<>(open);
    all.add(server);
    for (AutoCloseable one : all) {
      try {
        one.close();
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** A request. */
  record Got(Map<String, String> headers, String body, boolean taken) {}
}
