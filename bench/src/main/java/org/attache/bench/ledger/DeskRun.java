package org.attache.bench.ledger;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLSocketFactory;
import org.attache.app.alert.AddressFile;
import org.attache.app.alert.Delivering;
import org.attache.app.serve.Desk;
import org.attache.app.web.access.Accounts;
import org.attache.app.web.access.Rules;
import org.attache.ledger.store.Ledger;
import org.attache.sources.fetch.AllowedHosts;
import org.attache.sources.fetch.Gate;
import org.attache.sources.fetch.Resolver;

/** Prints how long the desk takes over each of its pages, and how heavy they are. */
public final class DeskRun {
  private static final String USUAL_CLAIMS = "100000";
  private static final int CLAIMS_AT_ONCE = 2000;
  private static final int WARM = 100;
  private static final int ROUNDS = 100;
  private static final long SEED = 7;
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2041-01-01T00:00:00Z"), ZoneOffset.UTC);
  private static final Pattern EVENT = Pattern.compile("\"id\":\"([0-9a-f]{16})\"");

  private final PrintStream out;
  private final HttpClient client = HttpClient.newHttpClient();
  private final Meter meter = new Meter();
  private final Draw draw = new Draw(11);
  private LocalDate last = SyntheticNews.FIRST;
  private int documents;

  private DeskRun(PrintStream out) {
    this.out = out;
  }

  /**
   * Measures over a SQLite ledger of made-up news, or over that which {@code ATTACHE_BENCH_LEDGER}
   * names and {@link LedgerRun} has kept.
   *
   * @param arguments number of claims, else that of the environment's {@code ATTACHE_BENCH_CLAIMS},
   *     else {@value #USUAL_CLAIMS}
   * @throws IOException if the folder cannot be written or the desk does not answer
   * @throws SQLException if the database does not answer
   * @throws InterruptedException if it is stopped
   */
  public static void main(String[] arguments)
      throws IOException, SQLException, InterruptedException {
    String given =
        arguments.length > 0
            ? arguments[0]
            : System.getenv().getOrDefault("ATTACHE_BENCH_CLAIMS", USUAL_CLAIMS);
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    String kept = System.getenv("ATTACHE_BENCH_LEDGER");
    if (kept != null) {
      new DeskRun(out).measure(kept);
      return;
    }
    try (Targets targets = Targets.in(System.getProperty("java.io.tmpdir", "."))) {
      String url = targets.fresh("pages");
      fill(url, Integer.parseInt(given));
      new DeskRun(out).measure(url);
    }
  }

  private static void fill(String url, int claims) {
    SyntheticNews news = new SyntheticNews(SEED);
    try (Ledger ledger = Ledger.open(url, CLOCK)) {
      int done = 0;
      while (done < claims) {
        done += ledger.ingest(news.claims(CLAIMS_AT_ONCE)).claims();
      }
    }
  }

  private void measure(String url) throws IOException, InterruptedException, SQLException {
    try (Ledger ledger = Ledger.existing(url, CLOCK);
        Connection connection = ledger.queries();
        Statement query = connection.createStatement();
        ResultSet answer =
            query.executeQuery("SELECT count(*), sum(claims), max(day) FROM readings")) {
      answer.next();
      documents = answer.getInt(1);
      last = LocalDate.parse(answer.getString(3));
      print("%,d claims; the desk's pages as of random days, ms", answer.getInt(2));
    }
    Rules anybody = new Rules(true, true, Integer.MAX_VALUE);
    try (Desk desk =
        new Desk(
            Ledger.existing(url, CLOCK),
            () -> {
              throw new IllegalStateException("nothing is read here");
            },
            () -> Accounts.NONE,
            anybody,
            new Delivering(
                new AddressFile(Path.of("no.addresses")),
                new Gate(Resolver.ofSystem(), AllowedHosts.none()),
                (SSLSocketFactory) SSLSocketFactory.getDefault(),
                System::nanoTime,
                CLOCK),
            CLOCK,
            "bench")) {
      String address = "http://127.0.0.1:" + desk.start("127.0.0.1", 0).port();
      List<String> events = events(address);
      page("today", () -> address + "/?" + day());
      page("event", () -> address + "/events/" + of(events));
      page("document", () -> address + "/documents/news-" + draw.below(documents) + "?claim=1");
      page("search, no words", () -> address + "/search?" + day());
      page("search, a word", () -> address + "/search?q=sanctions&" + day());
      page("actors", () -> address + "/actors?" + day());
      page("actor XAA, in a fifth of all", () -> address + "/actors/XAA?" + day());
      page("actor XDA, rare", () -> address + "/actors/XDA?" + day());
      page("dyads", () -> address + "/dyads?" + day());
      page("dyad XAA-XAB, frequent", () -> address + "/dyads/XAA-XAB?" + day());
      page("map", () -> address + "/map?" + day());
      page("review, doubtful", () -> address + "/review?" + day());
      page("review, sample", () -> address + "/review?queue=sample&" + day());
    }
  }

  private List<String> events(String address) throws IOException, InterruptedException {
    List<String> events = new ArrayList<>();
    for (int i = 0; i < WARM; i++) {
      Matcher id = EVENT.matcher(get(address + "/v1/events?limit=20&" + day()).body());
      while (id.find()) {
        events.add(id.group(1));
      }
    }
    return events;
  }

  private void page(String what, Supplier<String> address)
      throws IOException, InterruptedException {
    for (int i = 0; i < WARM; i++) {
      get(address.get());
    }
    double[] clock = new double[ROUNDS];
    double[] cpu = new double[ROUNDS];
    int heaviest = 0;
    for (int i = 0; i < ROUNDS; i++) {
      String asked = address.get();
      Usage before = meter.now();
      HttpResponse<String> answer = get(asked);
      Usage spent = meter.now().minus(before);
      clock[i] = spent.wallSeconds() * 1e3;
      cpu[i] = spent.cpuSeconds() * 1e3;
      heaviest = Math.max(heaviest, answer.body().getBytes(StandardCharsets.UTF_8).length);
    }
    Arrays.sort(clock);
    Arrays.sort(cpu);
    print(
        "  %-30s clock: median %6.1f, p95 %6.1f   CPU of the process: median %6.1f, p95 %6.1f   at"
            + " most %4d KB",
        what,
        clock[ROUNDS / 2],
        clock[ROUNDS * 95 / 100],
        cpu[ROUNDS / 2],
        cpu[ROUNDS * 95 / 100],
        heaviest >> 10);
  }

  private HttpResponse<String> get(String address) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
    HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IOException(address + " is answered with " + answer.statusCode());
    }
    return answer;
  }

  private String of(List<String> events) {
    return events.get(draw.below(events.size()));
  }

  private String day() {
    long days = ChronoUnit.DAYS.between(SyntheticNews.FIRST, last);
    LocalDate day = SyntheticNews.FIRST.plusDays(1 + draw.below((int) days));
    return "as_of=" + day;
  }

  private void print(String format, Object... values) {
    out.println(String.format(Locale.ROOT, format, values));
  }
}
