package org.attache.sources.fetch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.LongSupplier;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/** A connection to one of the addresses that were checked. */
final class Connection implements AutoCloseable {
  private static final int MOST_ADDRESSES = 4;

  private final Socket socket;
  private final InputStream in;

  private Connection(Socket socket) throws IOException {
    this.socket = socket;
    this.in = new BufferedInputStream(socket.getInputStream(), 1 << 14);
  }

  /**
   * Connects to the first of the addresses that answers.
   *
   * @param until when everything must be over, by {@code nanos}
   */
  static Connection open(
      WebAddress address,
      List<InetAddress> checked,
      FetchLimits limits,
      SSLSocketFactory tls,
      long until,
      LongSupplier nanos)
      throws IOException {
    @Nullable IOException failure = null;
    for (InetAddress one : checked.subList(0, Math.min(checked.size(), MOST_ADDRESSES))) {
      TimedSocket plain = new TimedSocket(limits.silence(), until, nanos);
      try {
        int wait = plain.left(limits.connect());
        plain.connect(new InetSocketAddress(one, address.port()), wait);
        return new Connection(address.secure() ? secured(plain, address, tls) : plain);
      } catch (IOException e) {
        plain.close();
        failure = e;
      }
    }
    throw failure == null ? new IOException("no address") : failure;
  }

  /** The name is what the certificate must be for, though an address was connected to. */
  private static Socket secured(Socket plain, WebAddress address, SSLSocketFactory tls)
      throws IOException {
    SSLSocket secured = (SSLSocket) tls.createSocket(plain, address.host(), address.port(), true);
    SSLParameters parameters = secured.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    secured.setSSLParameters(parameters);
    secured.startHandshake();
    return secured;
  }

  /** Sends the head of a request and its body. */
  void send(String head, byte @Nullable [] body) throws IOException {
    OutputStream out = socket.getOutputStream();
    out.write(head.getBytes(StandardCharsets.US_ASCII));
    if (body != null) {
      out.write(body);
    }
    out.flush();
  }

  InputStream in() {
    return in;
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      // what was read is read
    }
  }
}
