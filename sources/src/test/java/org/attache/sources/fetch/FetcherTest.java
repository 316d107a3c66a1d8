package org.attache.sources.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import javax.net.ssl.SSLSocketFactory;
import org.attache.model.error.AttacheException;
import org.attache.sources.limit.Limits;
import org.attache.testkit.Chance;
import org.attache.testkit.Seeded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real servers of this machine: honest, slow, lying, endless, redirecting, and broken. */
@Timeout(30)
final class FetcherTest {
  private static final String OK = "HTTP/1.1 200 OK\r\n";
  private static final AllowedHosts HERE = AllowedHosts.of(List.of("127.0.0.1"));

  private Duration silence = Duration.ofSeconds(10);
  private Duration whole = Duration.ofSeconds(20);
  private Limits limits = Limits.of(List.of("document-bytes=100000"));

  private Fetcher fetcher(Resolver resolver, AllowedHosts allowed) {
    FetchLimits bounds = new FetchLimits(Duration.ofSeconds(10), silence, whole, 5, limits);
    SSLSocketFactory tls = (SSLSocketFactory) SSLSocketFactory.getDefault();
    return new Fetcher(new Gate(resolver, allowed), bounds, "test", tls, System::nanoTime);
  }

  private Fetched fetch(String url) {
    return fetcher(Resolver.ofSystem(), HERE).fetch(FetchRequest.of(url));
  }

  private String body(String answer) throws IOException {
    try (LoopbackServer server = LoopbackServer.sending(answer)) {
      return new String(fetch(server.url("/")).body(), ISO_8859_1);
    }
  }

  private void assertFails(LoopbackServer.Answer answer, String code) throws IOException {
    try (LoopbackServer server = LoopbackServer.at("127.0.0.1", 0, answer)) {
      assertFails(server.url("/"), code);
    }
  }

  private void assertFails(String url, String code) {
    assertThatThrownBy(() -> fetch(url))
        .isInstanceOf(AttacheException.class)
        .satisfies(e -> assertThat(((AttacheException) e).code()).as(e.toString()).isEqualTo(code));
  }

  private void assertFails(String answer, String code, String why) throws IOException {
    try (LoopbackServer server = LoopbackServer.sending(answer)) {
      assertThatThrownBy(() -> fetch(server.url("/")))
          .hasMessageContaining(why)
          .satisfies(e -> assertThat(((AttacheException) e).code()).isEqualTo(code));
    }
  }

  @Test
  void theRequestSaysWhoAsksAndWhatFor() throws IOException {
    try (LoopbackServer server = LoopbackServer.sending(OK + "\r\n")) {
      FetchRequest request =
          FetchRequest.of(server.url("/a?b=c d#e"))
              .with("If-None-Match", "\"1\"")
              .with("X", "a\nb");
      fetcher(Resolver.ofSystem(), HERE).fetch(request);

      assertThat(server.heads())
          .containsExactly(
              "GET /a?b=c%20d HTTP/1.1\r\nHost: 127.0.0.1:"
                  + server.port()
                  + "\r\nUser-Agent: test\r\nAccept-Encoding: gzip\r\nConnection: close\r\n"
                  + "If-None-Match: \"1\"\r\n\r\n");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'Content-Length: 4|', abcdefgh, abcd",
    "'Content-Length: 4, 4|', abcd, abcd",
    "'', abcd, abcd",
    "'Transfer-Encoding: chunked|', '2;x=y|ab|2|cd|0|T: t||', abcd",
    "'Content-Length: 9|Transfer-Encoding: chunked|', '4|abcd|0||', abcd",
    "'Transfer-Encoding: chunked|', '0||', ''",
    "'Content-Length: 0|', abcd, ''"
  })
  void aBodyEndsWhereItsHeadSays(String headers, String sent, String body) throws IOException {
    assertThat(body((OK + headers + "|" + sent).replace("|", "\r\n"))).isEqualTo(body);
  }

  @Test
  void interimAnswersAndBareLineEndsArePassedOver() throws IOException {
    String early = "HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n";
    assertThat(body(early + "HTTP/1.0 200\nX: a\n  b\nContent-Length: 2\n\nokay")).isEqualTo("ok");
  }

  @ParameterizedTest
  @CsvSource({
    "'HTTP/1.1 200 OK|Content-Length: 10||abcd', ends before its end",
    "'HTTP/1.1 200 OK|Transfer-Encoding: chunked||9|abcd', ends before its end",
    "'HTTP/1.1 200 OK|Transfer-Encoding: chunked||2|abcd|0||', longer than it says",
    "'HTTP/1.1 200 OK|Transfer-Encoding: chunked||-1|', no length",
    "'HTTP/1.1 200 OK|Transfer-Encoding: chunked||fffffffffffffffff|', no length",
    "'HTTP/1.1 200 OK|Transfer-Encoding: br||x', not asked for",
    "'HTTP/1.1 200 OK|Content-Length: 1, 2||ab', several lengths",
    "'HTTP/1.1 200 OK|Content-Length: x||ab', no length",
    "'HTTP/1.1 200 OK|Content-Encoding: gzip||this is not gzip', GZIP",
    "'HTTP/2 200||', no answer of HTTP",
    "'HTTP/1.1 999 Odd||', no answer of HTTP",
    "'SSH-2.0-x|', no answer of HTTP",
    "'HTTP/1.1 200 OK|Content-', ends in its head",
    "'', ends in its head"
  })
  void aBrokenAnswerIsSaidToBe(String answer, String why) throws IOException {
    String sent = answer.replace("|", "\r\n");
    assertFails(sent, "answer-broken", why.replace("not asked for", "that was not asked for"));
  }

  @Test
  void headsAreBounded() throws IOException {
    assertFails(OK + "X: " + "x".repeat(20_000), "answer-broken", "a line of more than");
    assertFails(OK + "X: y\r\n".repeat(300), "answer-broken", "more than 200 headers");
    assertFails("HTTP/1.1 100 Continue\r\n\r\n".repeat(9), "answer-broken", "interim");
  }

  @Test
  void anEndlessAnswerEndsAtTheLimit() throws IOException {
    assertFails(
        (head, out, socket) -> {
          out.write(OK.getBytes(ISO_8859_1));
          out.write("\r\n".getBytes(ISO_8859_1));
          for (; ; ) {
            out.write(new byte[8192]);
          }
        },
        "document-too-large");
    assertFails(
        (head, out, socket) -> {
          out.write((OK + "Transfer-Encoding: chunked\r\n\r\n").getBytes(ISO_8859_1));
          for (; ; ) {
            out.write(("400\r\n" + "x".repeat(1024) + "\r\n").getBytes(ISO_8859_1));
          }
        },
        "document-too-large");
  }

  @Test
  void aPackedAnswerIsUnpackedAndOneThatSwellsRefused() throws IOException {
    assertThat(body(packed("a word".getBytes(ISO_8859_1)))).isEqualTo("a word");
    assertFails(packed(new byte[3_000_000]), "document-too-large", "document-bytes=100000");
    limits = Limits.of(List.of("document-bytes=100000000"));
    assertFails(packed(new byte[30_000_000]), "document-too-large", "swells");
  }

  private static String packed(byte[] plain) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(plain);
    }
    return OK + "Content-Encoding: gzip\r\n\r\n" + bytes.toString(ISO_8859_1);
  }

  @Test
  void silenceAndDropsEndInTime() throws IOException {
    silence = Duration.ofMillis(200);
    whole = Duration.ofMillis(500);
    assertFails(
        (head, out, socket) ->
            assertThat(socket.getInputStream().read()).as("the other side has gone").isNegative(),
        "fetch-slow");
    assertFails(
        (head, out, socket) -> {
          out.write((OK + "\r\n").getBytes(ISO_8859_1));
          for (int i = 0; i < 100; i++) {
            out.write('x');
            out.flush();
            Thread.sleep(50);
          }
        },
        "fetch-slow");
  }

  @Test
  void aResetIsNoFault() throws IOException {
    assertFails(
        (head, out, socket) -> {
          out.write(OK.getBytes(ISO_8859_1));
          socket.setSoLinger(true, 0);
        },
        "fetch-broken");
    int free;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      free = socket.getLocalPort();
    }
    assertFails("http://127.0.0.1:" + free + "/", "host-silent");
  }

  @ParameterizedTest
  @CsvSource({
    "http://10.0.0.1/, address-refused",
    "http://169.254.169.254/latest/meta-data/, address-refused",
    "'http://[fd00:ec2::254]/', address-refused",
    "'http://[::ffff:10.0.0.1]/', address-refused",
    "//localhost:1/, address-refused",
    "file:///etc/passwd, address-unusable",
    "http://user:word@127.0.0.1/, address-unusable",
    "/again, redirects-endless"
  })
  void eachRedirectIsCheckedAndTheirNumberBounded(String location, String code) throws IOException {
    String answer = "HTTP/1.1 302 Found\r\nLocation: " + location + "\r\n\r\n";
    try (LoopbackServer server = LoopbackServer.sending(answer)) {
      assertFails(server.url("/"), code);
      assertThat(server.heads()).hasSize(code.equals("redirects-endless") ? 6 : 1);
    }
  }

  @Test
  void aRedirectIsFollowedToWhereItLeads() throws IOException {
    LoopbackServer.Answer answer =
        (head, out, socket) ->
            out.write(
                (head.startsWith("GET /b/c ")
                        ? OK + "ETag: x\r\n\r\nthere"
                        : "HTTP/1.1 301 Moved\r\nLocation: b/c\r\n\r\n")
                    .getBytes(ISO_8859_1));
    try (LoopbackServer server = LoopbackServer.at("127.0.0.1", 0, answer)) {
      Fetched there = fetch(server.url("/a"));
      assertThat(there.url()).isEqualTo(server.url("/b/c"));
      assertThat(there.header("Etag")).isEqualTo("x");
      assertThat(there.body()).asString(ISO_8859_1).isEqualTo("there");
    }
  }

  @Test
  void whatIsPostedIsNotSentElsewhere() throws IOException {
    String moved = "HTTP/1.1 307 Moved\r\nLocation: /b\r\n\r\n";
    try (LoopbackServer server = LoopbackServer.sending(moved)) {
      FetchRequest post = FetchRequest.of(server.url("/a")).posting("abc");
      assertThat(fetcher(Resolver.ofSystem(), HERE).fetch(post).status()).isEqualTo(307);
      assertThat(server.heads()).hasSize(1);
      assertThat(server.heads().get(0)).startsWith("POST /a ").contains("Content-Length: 3\r\n");
    }
  }

  @Test
  void aTypeThatIsNotWantedIsNotRead() throws IOException {
    String answer = OK + "Content-Type: Video/MP4; x=y\r\n\r\n";
    try (LoopbackServer server = LoopbackServer.sending(answer)) {
      FetchRequest request = FetchRequest.of(server.url("/"));
      Fetcher fetcher = fetcher(Resolver.ofSystem(), HERE);
      assertThatThrownBy(() -> fetcher.fetch(request.accepting("text/*", "application/xml")))
          .hasMessageContaining("video/mp4");
      assertThat(fetcher.fetch(request.accepting("text/*", "video/*")).status()).isEqualTo(200);
    }
  }

  @Test
  void theConnectionGoesToTheAddressThatWasChecked() throws IOException {
    List<String> asked = new ArrayList<>();
    Resolver rebinding =
        host -> {
          asked.add(host);
          return List.of(InetAddress.getByName(asked.size() == 1 ? "127.0.0.2" : "127.0.0.1"));
        };
    LoopbackServer.Answer checked =
        (head, out, socket) -> out.write((OK + "\r\nchecked").getBytes(ISO_8859_1));
    LoopbackServer.Answer other =
        (head, out, socket) -> out.write((OK + "\r\nother").getBytes(ISO_8859_1));
    try (LoopbackServer first = LoopbackServer.at("127.0.0.2", 0, checked);
        LoopbackServer second = LoopbackServer.at("127.0.0.1", first.port(), other)) {
      Fetcher fetcher = fetcher(rebinding, AllowedHosts.of(List.of("news.example")));
      Fetched fetched = fetcher.fetch(FetchRequest.of("http://news.example:" + first.port() + "/"));
      assertThat(fetched.body()).asString(ISO_8859_1).isEqualTo("checked");
      assertThat(asked).containsExactly("news.example");
      assertThat(first.heads().get(0)).contains("Host: news.example:" + first.port());
      assertThat(second.heads()).isEmpty();
    }
  }

  @Seeded(60)
  void whateverComesThereIsAnAnswerOrAnError(Chance chance) throws IOException {
    StringBuilder bytes = new StringBuilder(chance.oneIn(4) ? "" : OK);
    for (int i = chance.below(60); i > 0; i--) {
      bytes.append(
          chance.of(
              "\r\n", "\n", "0", "3", ":", "Content-Length", "Transfer-Encoding: chunked", "x"));
      bytes.append((char) chance.below(256));
    }
    try (LoopbackServer server = LoopbackServer.sending(bytes.toString())) {
      try {
        assertThat(fetch(server.url("/")).status()).isBetween(200, 599);
      } catch (AttacheException e) {
        assertThat(e.code()).isIn("answer-broken", "fetch-broken", "type-unwanted");
      }
    }
  }
}
