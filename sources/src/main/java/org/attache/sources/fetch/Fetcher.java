package org.attache.sources.fetch;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocketFactory;
import org.attache.model.error.AttacheException;
import org.attache.model.error.Unavailable;
import org.attache.model.error.Unsupported;
import org.attache.sources.archive.BoundedStream;
import org.attache.sources.limit.Limit;
import org.jspecify.annotations.Nullable;

/** Asks hosts, within bounds and only where the gate lets it. Safe for several threads. */
public final class Fetcher {
  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
  private static final byte[] NOTHING = {};

  private final Gate gate;
  private final FetchLimits limits;
  private final String agent;
  private final SSLSocketFactory tls;
  private final LongSupplier nanos;

  /**
   * Makes a fetcher.
   *
   * @param agent who asks, for the header {@code User-Agent}
   * @param tls makes secure connections
   * @param nanos a clock that only runs forward
   */
  public Fetcher(
      Gate gate, FetchLimits limits, String agent, SSLSocketFactory tls, LongSupplier nanos) {
    this.gate = gate;
    this.limits = limits;
    this.agent = agent;
    this.tls = tls;
    this.nanos = nanos;
  }

  /**
   * Asks, follows redirects (not of what is posted) and returns the answer. The body is read if the
   * status is 200 to 299.
   *
   * @throws org.attache.model.error.IncorrectInput if it is no address to be asked
   * @throws Unavailable if there is no answer, none in time, a broken one, or redirects do not end
   * @throws Unsupported if the answer is too large or of another type
   */
  public Fetched fetch(FetchRequest request) {
    long until = nanos.getAsLong() + limits.whole().toNanos();
    WebAddress address = WebAddress.of(request.url());
    for (int hop = 0; hop <= limits.redirects(); hop++) {
      Fetched answer = ask(request, address, until);
      @Nullable String location = answer.header("location");
      if (location == null || !REDIRECTS.contains(answer.status()) || request.body() != null) {
        return answer;
      }
      address = address.resolve(location);
    }
    throw new Unavailable(
        "redirects-endless",
        "more than " + limits.redirects() + " redirects",
        request.url(),
        request.url());
  }

  private Fetched ask(FetchRequest request, WebAddress address, long until) {
    String place = address.toString();
    try (Connection connection =
        Connection.open(address, gate.addresses(address), limits, tls, until, nanos)) {
      byte @Nullable [] body =
          request.body() == null ? null : request.body().getBytes(StandardCharsets.UTF_8);
      connection.send(head(request, address, body), body);
      AnswerHead head = AnswerHead.read(connection.in());
      boolean wanted = head.status() < 300 && head.status() != 204;
      byte[] bytes = wanted ? body(request, head, connection.in(), place) : NOTHING;
      return new Fetched(place, head.status(), head.headers(), bytes);
    } catch (IOException e) {
      throw failed(e, place);
    }
  }

  private String head(FetchRequest request, WebAddress address, byte @Nullable [] body) {
    StringBuilder head = new StringBuilder();
    head.append(body == null ? "GET " : "POST ").append(address.target());
    head.append(" HTTP/1.1\r\nHost: ").append(address.authority());
    head.append("\r\nUser-Agent: ").append(agent);
    head.append("\r\nAccept-Encoding: gzip\r\nConnection: close\r\n");
    if (body != null) {
      head.append("Content-Length: ").append(body.length).append("\r\n");
    }
    for (Map.Entry<String, String> header : request.headers().entrySet()) {
      head.append(header.getKey()).append(": ").append(header.getValue()).append("\r\n");
    }
    return head.append("\r\n").toString();
  }

  private byte[] body(FetchRequest request, AnswerHead head, InputStream in, String place)
      throws IOException {
    requireType(request, head.header("content-type"), place);
    InputStream plain = BodyStream.of(head, in);
    @Nullable String coding = head.header("content-encoding");
    if (coding == null || coding.equalsIgnoreCase("identity")) {
      return all(plain, place);
    }
    String lower = coding.toLowerCase(Locale.ROOT);
    if (!lower.equals("gzip") && !lower.equals("x-gzip")) {
      throw new Unsupported(
          "type-unwanted", "packed in a way that was not asked for: " + coding, coding, place);
    }
    try (InputStream unpacked = BoundedStream.gzip(plain, limits.limits(), place)) {
      return all(unpacked, place);
    }
  }

  private static void requireType(FetchRequest request, @Nullable String stated, String place) {
    if (stated == null || request.types().isEmpty()) {
      return;
    }
    int parameters = stated.indexOf(';');
    String bare = parameters < 0 ? stated : stated.substring(0, parameters);
    String type = bare.strip().toLowerCase(Locale.ROOT);
    for (String wanted : request.types()) {
      boolean open = wanted.endsWith("*");
      String start = open ? wanted.substring(0, wanted.length() - 1) : wanted;
      if (open ? type.startsWith(start) : type.equals(start)) {
        return;
      }
    }
    throw new Unsupported("type-unwanted", "nothing to read: it is " + type, type, place);
  }

  private byte[] all(InputStream in, String place) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    byte[] part = new byte[1 << 14];
    for (int read = in.read(part); read >= 0; read = in.read(part)) {
      all.write(part, 0, read);
      String what = "an answer of " + all.size() + " bytes or more";
      limits.limits().require(Limit.DOCUMENT_BYTES, all.size(), what, place);
    }
    return all.toByteArray();
  }

  private static AttacheException failed(IOException e, String place) {
    String said = String.valueOf(e.getMessage());
    if (e instanceof SocketTimeoutException || e.getCause() instanceof SocketTimeoutException) {
      return new Unavailable("fetch-slow", "no answer in time: " + said, null, place, e);
    }
    if (e instanceof ConnectException) {
      return new Unavailable("host-silent", "the host does not answer: " + said, null, place, e);
    }
    if (e instanceof SSLException) {
      String message = "no secure connection: " + said;
      return new Unavailable("host-insecure", message, null, place, e);
    }
    boolean broken =
        e instanceof ProtocolException || e instanceof EOFException || e instanceof ZipException;
    String message = broken ? "a broken answer: " + said : "the connection broke: " + said;
    return new Unavailable(broken ? "answer-broken" : "fetch-broken", message, null, place, e);
  }
}
