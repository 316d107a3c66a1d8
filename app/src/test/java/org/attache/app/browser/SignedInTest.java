package org.attache.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The forms that only those see who have signed in. */
@ExtendWith(InChromium.class)
final class SignedInTest {
  /** A page, and what of it only those see. */
  private record Forms(String address, String form) {}

  private static final List<Forms> FORMS =
      List.of(
          new Forms("/sources", "form[action='/sources/drop']"),
          new Forms("/watches", "form[action='/watches']"),
          new Forms("/review?queue=sample", "form.judge"));

  @Test
  void theyHinderNobodyAndAreNoWiderThanTheWindow(Chromium chromium, SampleDesk desk) {
    desk.refuse("a-kept-name-that-is-long-enough-to-need-some-room.jsonl:1", "seen.jsonl:1");
    List<String> faults = new ArrayList<>();
    try (Visit visit = chromium.visit(desk.address())) {
      visit.signIn("/");
      for (int width : new int[] {1280, 390}) {
        visit.page().setViewportSize(width, 900);
        for (Forms forms : FORMS) {
          visit.to(forms.address());
          assertThat(visit.page().locator(forms.form()).first()).isVisible();
          visit.hindrances().forEach(found -> faults.add(forms.address() + " " + found));
          if (visit.overhang() > 0) {
            faults.add(forms.address() + " at " + width + " is too wide by " + visit.overhang());
          }
        }
      }
      faults.addAll(visit.problems());
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void whatWasRefusedIsTriedAgainAndDroppedWithoutScript(Chromium chromium, SampleDesk desk) {
    desk.refuse("kept-1", "lost-1");
    NewContextOptions still =
        new NewContextOptions().setViewportSize(1280, 900).setJavaScriptEnabled(false);
    try (Visit visit = chromium.visit(desk.address(), still)) {
      Page page = visit.signIn("/sources").page();
      row(page, "kept-1").getByText("Try again").click();
      assertThat(row(page, "kept-1")).hasCount(0);
      row(page, "lost-1").locator("input[name=reason]").fill("cut off by us");
      row(page, "lost-1").getByText("Drop").click();
      assertThat(row(page, "lost-1")).hasCount(0);
      visit.to("/v1/quarantine?state=dropped");
      assertThat(page.locator("body")).containsText("cut off by us");
    }
  }

  private static Locator row(Page page, String origin) {
    return page.locator(".quarantine tbody tr").filter(new FilterOptions().setHasText(origin));
  }
}
