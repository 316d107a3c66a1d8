package org.attache.app.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A visit to a desk, and what went wrong during it. Its lists fill while the page is waited for.
 */
final class Visit implements AutoCloseable {
  private static final String AXE =
      """
      async () => (await axe.run({ resultTypes: ["violations"] })).violations.flatMap((rule) =>
        rule.nodes.map((node) => `${rule.id} ${node.target.join(" ")}: ${node.failureSummary}`))
      """;

  private final BrowserContext context;
  private final Page page;
  private final List<String> problems = new ArrayList<>();
  private int status;

  Visit(BrowserContext context, String desk) {
    this.context = context;
    context.exposeBinding("attacheRefused", (source, what) -> problems.add("policy: " + what[0]));
    context.addInitScript(
        "addEventListener('securitypolicyviolation', (e) =>"
            + " window.attacheRefused(e.violatedDirective + ' ' + e.blockedURI))");
    context.onRequest(
        request -> {
          if (!request.url().startsWith(desk + "/")) {
            problems.add("request: " + request.url());
          }
        });
    context.onConsoleMessage(
        message -> {
          if (List.of("error", "warning").contains(message.type())) {
            problems.add("console: " + message.text());
          }
        });
    context.onWebError(error -> problems.add("script: " + error.error()));
    context.onDialog(
        dialog -> {
          problems.add("dialog: " + dialog.message());
          dialog.dismiss();
        });
    this.page = context.newPage();
  }

  /** Goes to an address of the desk. */
  Visit to(String address) {
    Response answer = page.navigate(address);
    status = answer == null ? 0 : answer.status();
    return this;
  }

  /** Signs in as the reviewer and lands at an address. */
  Visit signIn(String next) {
    to("/login?next=" + next);
    page.getByLabel("Name").fill(SampleDesk.REVIEWER);
    page.getByLabel("Password").fill(SampleDesk.PASSWORD);
    page.locator("form.login button").click();
    return this;
  }

  /** Returns the page. */
  Page page() {
    return page;
  }

  /**
   * Returns what must not happen and did since this was asked last: violations of the policy,
   * errors and warnings of the console, dialogs, requests to elsewhere.
   */
  List<String> problems() {
    List<String> since = List.copyOf(problems);
    problems.clear();
    return since;
  }

  /** Returns what hinders people who see or steer otherwise, as axe-core finds it. */
  List<?> hindrances() {
    page.evaluate(axe());
    return (List<?>) Objects.requireNonNull(page.evaluate(AXE));
  }

  /** Returns the HTTP status of the page that was gone to last. */
  int status() {
    return status;
  }

  /** Returns by how many pixels the page is wider than its window. */
  int overhang() {
    Object overhang =
        page.evaluate(
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
    return ((Number) Objects.requireNonNull(overhang)).intValue();
  }

  private static String axe() {
    try (InputStream in = Visit.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    context.close();
  }
}
