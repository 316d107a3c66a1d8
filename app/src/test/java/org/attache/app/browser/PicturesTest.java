package org.attache.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page.PdfOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Takes the pictures of the documentation, and all others to look at, into the folder that {@code
 * -Ddesk.pictures} names; docs/desk.md has the command.
 */
@ExtendWith(InChromium.class)
@EnabledIfSystemProperty(named = "desk.pictures", matches = ".+")
final class PicturesTest {
  private static final int LARGEST = 150 * 1024;

  /** Those that the documentation shows; they are of the height of a screen. */
  private static final Set<String> SHOWN =
      Set.of("today", "event", "document", "dyad", "map", "event-dark", "today-phone");

  private final Path folder = Path.of(System.getProperty("desk.pictures", ""));
  private final boolean every = Boolean.getBoolean("desk.pictures.every");

  @Test
  void areTaken(Chromium chromium, SampleDesk desk) throws IOException {
    Files.createDirectories(folder);
    take(chromium, desk, "", 1280, ColorScheme.LIGHT);
    take(chromium, desk, "-dark", 1280, ColorScheme.DARK);
    take(chromium, desk, "-phone", 390, ColorScheme.LIGHT);
  }

  private void take(Chromium chromium, SampleDesk desk, String kind, int width, ColorScheme scheme)
      throws IOException {
    NewContextOptions options =
        new NewContextOptions().setViewportSize(width, 660).setColorScheme(scheme);
    try (Visit visit = chromium.visit(desk.address(), options)) {
      for (Sight sight : Sight.all(visit)) {
        boolean shown = SHOWN.contains(sight.name() + kind);
        if (every || shown) {
          visit.to(sight.address());
          Path picture = folder.resolve("desk-" + sight.name() + kind + ".png");
          visit.page().screenshot(new ScreenshotOptions().setPath(picture).setFullPage(every));
          assertThat(every || Files.size(picture) <= LARGEST).as(picture + " is small").isTrue();
        }
        if (every && kind.equals("") && sight.name().equals("event")) {
          Path dossier = folder.resolve("dossier.pdf");
          visit.page().pdf(new PdfOptions().setFormat("A4").setPath(dossier));
        }
      }
    }
  }
}
