package org.attache.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.attache.model.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** Articles that want to be more than text, on a screen as narrow as a phone's. */
@ExtendWith(InChromium.class)
@TestInstance(Lifecycle.PER_CLASS)
final class HostileArticlesTest {
  private static final int MOST_PAGES = 90;

  /** The server itself answers so, on a page of its own, where an address has more than 8 KiB. */
  private static final int TOO_LONG = 431;

  private static final String DAY = "as_of=2025-08-29";
  private static final List<String> FORMS = List.of("csv", "json", "ics", "plover", "txt");

  /** What no page of ours has, and what the articles would add. */
  private static final String FOREIGN =
      """
      () => [...document.querySelectorAll(`script:not([src^="/assets/"]), img, iframe, object, math, animate, base,
        link:not([href^="/assets/"]), style, [style], [onload], [onerror], [onclick], [onfocus], [onmouseover],
        [onbegin], textarea`)].map((e) => e.outerHTML.slice(0, 200)).concat(
        [...document.querySelectorAll("a[href]")].filter((a) => {
          const there = new URL(a.getAttribute("href"), location.href);
          return there.origin !== location.origin && !(a.rel === "noreferrer" && /^https?:$/.test(there.protocol));
        }).map((a) => a.outerHTML.slice(0, 200)))
      """;

  private static final String LINKS =
      "() => [...document.querySelectorAll('a[href]')].map((a) =>"
          + " new URL(a.getAttribute('href'), location.href).href.split('#')[0])";

  @SuppressWarnings("NullAway.Init") // started before all tests
  private SampleDesk desk;

  @BeforeAll
  void start() {
    desk = SampleDesk.of(HostileNews::read);
  }

  @AfterAll
  void stop() {
    desk.close();
  }

  @Test
  void staysTextOnEveryPageThatLinksLeadTo(Chromium chromium) {
    Set<String> seen = new LinkedHashSet<>();
    Set<String> tables = new LinkedHashSet<>();
    List<String> faults = new ArrayList<>();
    try (Visit visit = phone(chromium)) {
      Deque<String> ahead = new ArrayDeque<>(starts());
      while (!ahead.isEmpty() && seen.size() < MOST_PAGES) {
        String address = ahead.removeFirst();
        if (seen.add(kind(address))) {
          faults.addAll(faults(visit, address));
          for (Object link : (List<?>) Objects.requireNonNull(visit.page().evaluate(LINKS))) {
            String there = String.valueOf(link);
            if (there.startsWith(desk.address())) {
              (isTable(there) ? tables : ahead).add(there);
            }
          }
        }
      }
      tables.stream()
          .limit(MOST_PAGES)
          .forEach(table -> faults.addAll(faultsOfTable(visit, table)));
    }
    assertThat(faults).isEmpty();
    assertThat(seen).hasSizeGreaterThan(40);
    assertThat(tables).hasSizeGreaterThan(40);
  }

  @Test
  void staysTextWhereAddressesAndFormsHoldIt(Chromium chromium) {
    List<String> faults = new ArrayList<>();
    try (Visit visit = phone(chromium)) {
      for (Document article : HostileNews.articles()) {
        String words = encoded(Objects.requireNonNull(article.title()));
        for (String address :
            List.of(
                "/search?q=" + words + "&actor=" + words + "&place=" + words,
                "/search?" + words + "=" + words,
                "/actors?name=" + words,
                "/dyads?a=" + words + "&b=" + words,
                "/?as_of=" + words,
                "/review?queue=sample&seed=" + words,
                "/login?next=" + words)) {
          faults.addAll(faults(visit, address));
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void staysTextInTheNotesOfReviewers(Chromium chromium) {
    List<String> faults = new ArrayList<>();
    try (Visit visit = phone(chromium)) {
      visit.signIn("/review");
      for (String note :
          List.of("<img src=x onerror=alert('note')>", "\u202E" + "n".repeat(1500))) {
        visit.page().getByLabel("In words").fill(note);
        visit.page().locator("button[value=note]").click();
        faults.addAll(faults(visit, "/review"));
        assertThat(visit.page().locator("main").innerText()).contains(note.substring(0, 10));
      }
    }
    assertThat(faults).isEmpty();
  }

  private Visit phone(Chromium chromium) {
    return chromium.visit(desk.address(), new NewContextOptions().setViewportSize(390, 800));
  }

  private static List<String> starts() {
    return List.of(
        "/?" + DAY,
        "/search?" + DAY,
        "/actors?" + DAY,
        "/dyads?" + DAY,
        "/map?" + DAY,
        "/review?" + DAY,
        "/sources?" + DAY,
        "/documents/" + encoded("javascript:alert('id')") + "?" + DAY);
  }

  /**
   * Returns an address without what only chooses: the same page need not be seen for each claim or
   * facet.
   */
  private static String kind(String address) {
    return address.contains("/documents/") || address.contains("/events/")
        ? address.replaceFirst("\\?.*", "")
        : address.replaceFirst("&.*", "");
  }

  private static boolean isTable(String address) {
    String path = address.replaceFirst("\\?.*", "");
    return FORMS.contains(path.substring(path.lastIndexOf('.') + 1));
  }

  private static List<String> faults(Visit visit, String address) {
    Page page = visit.to(address).page();
    List<String> faults = new ArrayList<>();
    ((List<?>) Objects.requireNonNull(page.evaluate(FOREIGN)))
        .forEach(it -> faults.add("made: " + it));
    if (visit.overhang() > 0 && visit.status() != TOO_LONG) {
      faults.add("wider than the window by " + visit.overhang());
    }
    // what the browser says of an answer that refuses an address
    visit.problems().stream()
        .filter(problem -> !problem.contains("the server responded with a status of 4"))
        .forEach(faults::add);
    String shown = address.substring(0, Math.min(address.length(), 120));
    return faults.stream().map(fault -> shown + " " + fault).toList();
  }

  private static List<String> faultsOfTable(Visit visit, String address) {
    APIResponse answer = visit.page().request().get(address);
    List<String> faults = new ArrayList<>();
    String type = answer.headers().getOrDefault("content-type", "");
    if (!answer.ok() || type.contains("html")) {
      faults.add(address + " is " + answer.status() + " " + type);
    }
    if (!"nosniff".equals(answer.headers().get("x-content-type-options"))) {
      faults.add(address + " may be sniffed");
    }
    String text = answer.text();
    if (type.contains("calendar") && text.contains("\nBEGIN:VALARM")) {
      faults.add(address + " has lines of its own");
    }
    if (type.contains("csv")
        && cells(text).stream().anyMatch(cell -> cell.matches("(?s)[=+@].*"))) {
      faults.add(address + " has a formula");
    }
    return faults;
  }

  /** Returns the cells of a table by RFC 4180. */
  private static List<String> cells(String table) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < table.length(); i++) {
      char c = table.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == ',' || c == '\n')) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    return cells;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
