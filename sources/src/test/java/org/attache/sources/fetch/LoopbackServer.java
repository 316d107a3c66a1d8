package org.attache.sources.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A server of this machine that answers each connection with whatever bytes it likes. */
final class LoopbackServer implements AutoCloseable {
  private final ServerSocket listening;
  private final Answer answer;
  private final List<String> heads = Collections.synchronizedList(new ArrayList<>());

  /** Answers one connection, as it likes. */
  interface Answer {
    void write(String head, OutputStream out, Socket socket)
        throws IOException, InterruptedException;
  }

  private LoopbackServer(ServerSocket listening, Answer answer) {
    this.listening = listening;
    this.answer = answer;
    Thread thread = new Thread(this::serve, "loopback");
    thread.setDaemon(true);
    thread.start();
  }

  static LoopbackServer at(String address, int port, Answer answer) throws IOException {
    return over(new ServerSocket(port, 50, InetAddress.getByName(address)), answer);
  }

  static LoopbackServer over(ServerSocket listening, Answer answer) {
    return new LoopbackServer(listening, answer);
  }

  /** Returns a server that always sends the same. */
  static LoopbackServer sending(String bytes) throws IOException {
    byte[] all = bytes.getBytes(StandardCharsets.ISO_8859_1);
    return at("127.0.0.1", 0, (head, out, socket) -> out.write(all));
  }

  int port() {
    return listening.getLocalPort();
  }

  String url(String target) {
    return "http://127.0.0.1:" + port() + target;
  }

  /** Returns the heads of the requests that came, the first first. */
  List<String> heads() {
    return List.copyOf(heads);
  }

  private void serve() {
    while (!listening.isClosed()) {
      try (Socket socket = listening.accept()) {
        String head = head(socket.getInputStream());
        heads.add(head);
        answer.write(head, socket.getOutputStream(), socket);
      } catch (IOException e) {
        // the other side has gone, or the test is over
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private static String head(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    for (int unit = in.read(); unit >= 0; unit = in.read()) {
      head.append((char) unit);
      if (head.length() >= 4 && head.substring(head.length() - 4).equals("\r\n\r\n")) {
        break;
      }
    }
    return head.toString();
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
