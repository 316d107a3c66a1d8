package org.attache.app.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.attache.app.DocumentReader;
import org.attache.app.web.access.Account;
import org.attache.app.web.access.AccountFile;
import org.attache.app.web.access.Rules;
import org.attache.app.web.access.Scope;
import org.attache.app.web.access.Secrets;
import org.attache.app.web.access.Token;
import org.attache.ledger.store.Ledger;
import org.attache.model.Reading;
import org.attache.model.Stage;

/** A desk over a ledger of {@link News}, asked over HTTP. */
public final class TestDesk implements AutoCloseable {
  /** The password of every account. */
  public static final String PASSWORD = "correct horse";

  private static final DocumentReader READER =
      document ->
          new Reading(
              document,
              document.text().contains("Anna Rossi met Urs Keller")
                  ? List.of(News.meeting(document.text(), "met", Stage.OCCURRED, false))
                  : List.of(),
              List.of());

  private final Secrets secrets = new Secrets();
  private final TestClock clock = new TestClock(Instant.parse("2025-08-25T12:00:00Z"));
  private final HttpClient client = HttpClient.newHttpClient();
  private final AccountFile accounts;
  private final Desk desk;

  private TestDesk(Path folder, Rules rules) {
    String file = folder.resolve("news.db").toString();
    try (Ledger ledger = Ledger.open(file, clock)) {
      Watching.add(ledger, clock);
      ledger.ingest(News.all());
      Watching.find(ledger, clock);
    }
    accounts = new AccountFile(folder.resolve("news.accounts"));
    desk =
        new Desk(
            Ledger.existing(file, clock),
            () -> READER,
            accounts,
            rules,
            Watching.delivering(folder.resolve("news.addresses"), clock),
            clock,
            "0.0-test");
    desk.start("127.0.0.1", 0);
  }

  /** Starts a desk at which strangers may look. */
  public static TestDesk in(Path folder) {
    return with(folder, new Rules(true, true, 100_000));
  }

  /** Starts a desk that meets strangers by {@code rules}. */
  public static TestDesk with(Path folder, Rules rules) {
    return new TestDesk(folder, rules);
  }

  /** Returns the desk's clock. */
  public TestClock clock() {
    return clock;
  }

  /** Makes an account. */
  public void account(String name, Scope... scopes) {
    String hash = secrets.hashPassword(PASSWORD);
    accounts.change(all -> all.with(new Account(name, Set.of(scopes), hash, clock.instant())));
  }

  /** Makes a token of an account that holds for a day and returns its secret. */
  public String token(String owner, Scope... scopes) {
    String secret = secrets.secret();
    Instant end = clock.instant().plus(Duration.ofDays(1));
    Token token = new Token(secrets.id(), owner, "test", Set.of(scopes), secrets.hash(secret), end);
    accounts.change(all -> all.with(token));
    return secret;
  }

  /** Ends an account. */
  public void remove(String name) {
    accounts.change(all -> all.withoutUser(name));
  }

  /** Asks for an address, with headers by name and value. */
  public HttpResponse<String> get(String address, String... headers) {
    return send(request(address, headers).GET());
  }

  /** Asks for an address whose answer is bytes. */
  public HttpResponse<byte[]> bytes(String address, String... headers) {
    return sent(request(address, headers).GET().build(), BodyHandlers.ofByteArray());
  }

  /** Asks for an address whose answer is read line by line as it comes. */
  public HttpResponse<java.io.InputStream> stream(String address, String... headers) {
    return sent(request(address, headers).GET().build(), BodyHandlers.ofInputStream());
  }

  /** Sends a body to an address. */
  public HttpResponse<String> post(String address, String body, String... headers) {
    return send(request(address, headers).POST(BodyPublishers.ofString(body)));
  }

  /** Asks an address to remove what it names. */
  public HttpResponse<String> delete(String address, String... headers) {
    return send(request(address, headers).DELETE());
  }

  /** Sends a form to an address. */
  public HttpResponse<String> form(String address, String body, String... headers) {
    HttpRequest.Builder request = request(address, headers);
    request.header("Content-Type", "application/x-www-form-urlencoded");
    return send(request.POST(BodyPublishers.ofString(body)));
  }

  /** Signs in and returns the cookie. */
  public String signIn(String name) {
    String body = "name=" + name + "&password=" + PASSWORD.replace(" ", "+");
    String cookie = form("/login", body).headers().firstValue("Set-Cookie").orElse("");
    return cookie.split(";", 2)[0];
  }

  /** Asks as a browser does for which a foreign name leads here, and returns the answer. */
  public String rebound(String address) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), desk.port())) {
      String asked =
          "GET " + address + " HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(asked.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private HttpRequest.Builder request(String address, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + desk.port() + address));
    return headers.length == 0 ? request : request.headers(headers);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    return sent(request.build(), BodyHandlers.ofString());
  }

  private <T> HttpResponse<T> sent(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
    try {
      return client.send(request, handler);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    desk.close();
  }
}
