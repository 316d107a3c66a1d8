package org.attache.app.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A Chromium without a window; its visits share nothing. */
final class Chromium implements AutoCloseable {
  /** Where it is looked for if {@code -Dchromium} does not say: where Debian puts it. */
  private static final Path PLACE = Path.of(System.getProperty("chromium", "/usr/bin/chromium"));

  private static final String DRIVER = "driver/linux/node";

  /** Where small I is another letter, Playwright 1.62 for Java asks for roles that do not exist. */
  private static final Set<String> LANGUAGES_IT_FAILS_IN = Set.of("az", "lt", "tr");

  /** Milliseconds within which a page is there on a busy machine. */
  private static final double PATIENCE = 60_000;

  private final Playwright playwright;
  private final Browser browser;

  Chromium() {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new LaunchOptions()
                    .setExecutablePath(PLACE)
                    .setArgs(
                        List.of(
                            "--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-sync")));
  }

  /** Returns why there is none; empty where there is one. */
  static String missing() {
    if (!Files.isExecutable(PLACE)) {
      return "no Chromium at " + PLACE + "; -Dchromium=PATH -Pbrowser names another";
    }
    String language = Locale.getDefault().getLanguage();
    if (LANGUAGES_IT_FAILS_IN.contains(language)) {
      return "Playwright does not work where the language is " + language;
    }
    boolean driver = Chromium.class.getClassLoader().getResource(DRIVER) != null;
    return driver ? "" : "the driver of Chromium is not on the class path; -Pbrowser fetches it";
  }

  /** Returns a visit to a desk by a browser that has never been there. */
  Visit visit(String desk, Browser.NewContextOptions options) {
    options.setBaseURL(desk).setLocale("en-GB").setReducedMotion(ReducedMotion.REDUCE);
    BrowserContext context = browser.newContext(options);
    context.setDefaultTimeout(PATIENCE);
    return new Visit(context, desk);
  }

  /** Returns such a visit at a window of a laptop's width. */
  Visit visit(String desk) {
    return visit(desk, new Browser.NewContextOptions().setViewportSize(1280, 900));
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
