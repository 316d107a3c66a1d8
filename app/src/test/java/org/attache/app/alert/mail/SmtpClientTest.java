package org.attache.app.alert.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.ProtocolException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.attache.model.error.IncorrectInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SmtpClientTest {
  private static final Letter LETTER =
      new Letter(
          "abc123",
          "alerts@desk.example",
          "mira@desk.example",
          "Ünited: planned → agreed\r\nBcc: evil@example.org",
          "First line.\n.\n.hidden\nLast line: “ja”.\n",
          Instant.parse("2031-03-01T12:00:00Z"));

  private final SmtpClient client =
      new SmtpClient((SSLSocketFactory) SSLSocketFactory.getDefault(), Duration.ofSeconds(2));

  @Test
  void aLetterArrivesWholeAndCannotEndEarlyOrGetAnotherHeader() throws IOException {
    try (MailServer server = new MailServer(null, Map.of())) {
      SmtpReply reply = client.send(settings(server, "none", ""), LETTER);

      assertThat(reply.isGood()).isTrue();
      assertThat(server.heard())
          .containsSubsequence(
              "EHLO localhost",
              "MAIL FROM:<alerts@desk.example>",
              "RCPT TO:<mira@desk.example>",
              "DATA",
              "QUIT");
      String letter = server.letters().get(0);
      String head = letter.substring(0, letter.indexOf("\n\n"));
      assertThat(head)
          .contains(
              "Date: Sat, 1 Mar 2031 12:00:00 +0000",
              "To: <mira@desk.example>",
              "Message-ID: <abc123@desk.example>",
              "Auto-Submitted: auto-generated")
          .doesNotContain("\nBcc:");
      assertThat(subject(head)).isEqualTo("Ünited: planned → agreed Bcc: evil@example.org");
      byte[] body = Base64.getMimeDecoder().decode(letter.substring(letter.indexOf("\n\n") + 2));
      assertThat(new String(body, StandardCharsets.UTF_8).replace("\r", ""))
          .isEqualTo(LETTER.text());
    }
  }

  @Test
  void whatTheServerRefusesForGoodIsToldFromWhatItPutsOff() throws IOException {
    try (MailServer busy = new MailServer(null, Map.of("RCPT", "451 later"));
        MailServer strict = new MailServer(null, Map.of("RCPT", "550 nobody of that name"));
        MailServer full = new MailServer(null, Map.of(".", "452 full"))) {
      assertThat(client.send(settings(busy, "none", ""), LETTER).isFinal()).isFalse();
      SmtpReply refused = client.send(settings(strict, "none", ""), LETTER);
      assertThat(refused.isFinal()).isTrue();
      assertThat(refused.words()).isEqualTo("550 nobody of that name");
      assertThat(client.send(settings(full, "none", ""), LETTER).isGood()).isFalse();
    }
  }

  @Test
  void aServerWithoutTlsGetsNeitherALetterNorAPasswordWhereTlsIsAskedFor() {
    try (MailServer server = new MailServer(null, Map.of())) {
      assertThatThrownBy(() -> client.send(settings(server, "starttls", "alerts"), LETTER))
          .isInstanceOf(ProtocolException.class)
          .hasMessageContaining("STARTTLS");
      assertThat(server.heard()).noneMatch(line -> line.startsWith("AUTH"));
      assertThat(server.letters()).isEmpty();
    }
  }

  @Test
  void overStartTlsAPasswordIsShownToAServerThatIsKnownAndToNoOther(@TempDir Path folder)
      throws Exception {
    SSLContext known = context(folder.resolve("known.p12"), "dns:localhost");
    SSLContext other = context(folder.resolve("other.p12"), "dns:other.example");
    SmtpClient trusting = new SmtpClient(known.getSocketFactory(), Duration.ofSeconds(5));
    try (MailServer server = new MailServer(known, Map.of());
        MailServer stranger = new MailServer(other, Map.of())) {
      SmtpSettings settings = settings(server, "starttls", "alerts");

      assertThat(trusting.send(settings, LETTER).isGood()).isTrue();
      String shown =
          Base64.getEncoder()
              .encodeToString("\0alerts\0correct-horse".getBytes(StandardCharsets.UTF_8));
      assertThat(server.heard())
          .containsSubsequence("STARTTLS", "EHLO localhost", "AUTH PLAIN " + shown);
      assertThat(server.letters()).hasSize(1);
      assertThatThrownBy(() -> trusting.send(settings(stranger, "starttls", "alerts"), LETTER))
          .isInstanceOf(SSLException.class);
      SmtpClient misled = new SmtpClient(other.getSocketFactory(), Duration.ofSeconds(5));
      assertThatThrownBy(() -> misled.send(settings(stranger, "starttls", "alerts"), LETTER))
          .as("the certificate is another host's")
          .isInstanceOf(SSLException.class);
      assertThat(stranger.letters()).isEmpty();
    }
  }

  @Test
  void whatIsNoServerForLettersIsRefused() throws IOException {
    try (MailServer odd = new MailServer(null, Map.of("", "HTTP/1.1 200 OK"))) {
      assertThatThrownBy(() -> client.send(settings(odd, "none", ""), LETTER))
          .isInstanceOf(ProtocolException.class);
    }
    assertThatThrownBy(() -> SmtpSettings.of("h", 25, "ssl", "a@b.example", "", ""))
        .isInstanceOf(IncorrectInput.class);
    assertThatThrownBy(() -> SmtpSettings.of("h", 25, "none", "a@b.example>\r\nX", "", ""))
        .isInstanceOf(IncorrectInput.class);
  }

  private static SmtpSettings settings(MailServer server, String security, String user) {
    return SmtpSettings.of(
        "localhost",
        server.port(),
        security,
        "alerts@desk.example",
        user,
        user.isEmpty() ? "" : "correct-horse");
  }

  private static String subject(String head) {
    StringBuilder subject = new StringBuilder();
    String folded = head.substring(head.indexOf("Subject: ") + 9);
    for (String word : folded.split("\nAuto", 2)[0].split("\\s+", -1)) {
      assertThat(word).hasSizeLessThanOrEqualTo(75).startsWith("=?utf-8?B?").endsWith("?=");
      byte[] bytes = Base64.getDecoder().decode(word.substring(10, word.length() - 2));
      subject.append(new String(bytes, StandardCharsets.UTF_8));
    }
    return subject.toString();
  }

  private static SSLContext context(Path file, String name) throws Exception {
    String keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
    Process made =
        new ProcessBuilder(
                keytool,
                "-genkeypair",
                "-keyalg",
                "EC",
                "-alias",
                "server",
                "-dname",
                "CN=test",
                "-ext",
                "san=" + name,
                "-keystore",
                file.toString(),
                "-storepass",
                "changeit",
                "-validity",
                "2")
            .redirectErrorStream(true)
            .start();
    assertThat(made.waitFor(60, TimeUnit.SECONDS)).isTrue();
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(file)) {
      store.load(in, "changeit".toCharArray());
    }
    KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(store, "changeit".toCharArray());
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(store);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
    return context;
  }
}
