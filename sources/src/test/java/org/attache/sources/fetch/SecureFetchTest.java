package org.attache.sources.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.stream.Stream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.attache.model.error.AttacheException;
import org.attache.sources.limit.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** TLS holds to the name, though the connection is to an address. */
@Timeout(60)
final class SecureFetchTest {
  private static final char[] PASSWORD = "changeit".toCharArray();

  @TempDir private Path folder;

  @Test
  void theCertificateMustBeForTheName() throws Exception {
    SSLContext context = context();
    LoopbackServer.Answer answer =
        (head, out, socket) -> out.write("HTTP/1.1 200 OK\r\n\r\nsafe".getBytes(ISO_8859_1));
    try (LoopbackServer server =
        LoopbackServer.over(
            context
                .getServerSocketFactory()
                .createServerSocket(0, 5, InetAddress.getLoopbackAddress()),
            answer)) {
      Fetcher trusting = fetcher(context.getSocketFactory());
      String end = ":" + server.port() + "/";
      Fetched fetched = trusting.fetch(FetchRequest.of("https://news.example" + end));
      assertThat(fetched.body()).asString(ISO_8859_1).isEqualTo("safe");

      assertInsecure(trusting, "https://other.example" + end);
      assertInsecure(trusting, "https://127.0.0.1" + end);
      Fetcher usual = fetcher((SSLSocketFactory) SSLSocketFactory.getDefault());
      assertInsecure(usual, "https://news.example" + end);
    }
  }

  private static void assertInsecure(Fetcher fetcher, String url) {
    assertThatThrownBy(() -> fetcher.fetch(FetchRequest.of(url)))
        .isInstanceOf(AttacheException.class)
        .extracting(e -> ((AttacheException) e).code())
        .isEqualTo("host-insecure");
  }

  private static Fetcher fetcher(SSLSocketFactory tls) {
    Resolver here = host -> List.of(InetAddress.getLoopbackAddress());
    List<String> names = List.of("news.example", "other.example", "127.0.0.1");
    Gate gate = new Gate(here, AllowedHosts.of(names));
    FetchLimits limits = FetchLimits.usual(Limits.usual());
    return new Fetcher(gate, limits, "test", tls, System::nanoTime);
  }

  /** The JDK's own tool makes the certificate, so that no key lies among the sources. */
  private SSLContext context() throws IOException, InterruptedException, GeneralSecurityException {
    Path store = folder.resolve("keys.p12");
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
            "-genkeypair",
            "-alias=news",
            "-keyalg=EC",
            "-dname=CN=news.example",
            "-ext=san=dns:news.example",
            "-validity=2",
            "-storetype=PKCS12",
            "-storepass=" + new String(PASSWORD),
            "-keystore=" + store);
    List<String> split = command.stream().flatMap(SecureFetchTest::split).toList();
    Process tool = new ProcessBuilder(split).redirectErrorStream(true).start();
    String said = new String(tool.getInputStream().readAllBytes(), ISO_8859_1);
    assertThat(tool.waitFor()).as(said).isZero();
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(store)) {
      keys.load(in, PASSWORD);
    }
    KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    own.init(keys, PASSWORD);
    TrustManagerFactory trusted =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trusted.init(keys);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
    return context;
  }

  private static Stream<String> split(String argument) {
    int equals = argument.startsWith("-") ? argument.indexOf('=') : -1;
    return equals < 0
        ? Stream.of(argument)
        : Stream.of(argument.substring(0, equals), argument.substring(equals + 1));
  }
}
