package org.attache.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What holds of every page. */
@ExtendWith(InChromium.class)
final class EveryPageTest {
  @Test
  void noPageBreaksThePolicyOrLeavesTheDeskOrHindersAnybodyInLight(
      Chromium chromium, SampleDesk desk) {
    assertThat(faults(chromium, desk, ColorScheme.LIGHT, 1280)).isEmpty();
  }

  @Test
  void norInDark(Chromium chromium, SampleDesk desk) {
    assertThat(faults(chromium, desk, ColorScheme.DARK, 1280)).isEmpty();
  }

  @Test
  void norOnAPhoneWhereNothingIsWiderThanTheScreen(Chromium chromium, SampleDesk desk) {
    assertThat(faults(chromium, desk, ColorScheme.LIGHT, 390)).isEmpty();
  }

  private static List<String> faults(
      Chromium chromium, SampleDesk desk, ColorScheme scheme, int width) {
    List<String> faults = new ArrayList<>();
    NewContextOptions options =
        new NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme);
    try (Visit visit = chromium.visit(desk.address(), options)) {
      for (Sight sight : Sight.all(visit)) {
        visit.to(sight.address());
        // asked for on purpose; the browser reports what the server answers
        boolean missing = sight.name().equals("missing");
        if (width > 1000) {
          visit.hindrances().forEach(found -> faults.add(sight.name() + " " + found));
        }
        if (visit.overhang() > 0) {
          faults.add(sight.name() + " is wider than its window by " + visit.overhang());
        }
        visit.problems().stream()
            .filter(problem -> !(missing && problem.contains("404")))
            .forEach(problem -> faults.add(sight.name() + " " + problem));
      }
    }
    return faults;
  }
}
