package org.attache.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What people come for, by what they see: no test here knows an address but that of the first page.
 */
@ExtendWith(InChromium.class)
final class FindingTest {
  private static final Pattern SUMMIT = Pattern.compile("Putin–Trump meeting");
  private static final Pattern AGREED = Pattern.compile("agreed", Pattern.CASE_INSENSITIVE);
  private static final Pattern OCCURRED = Pattern.compile("occurred", Pattern.CASE_INSENSITIVE);

  @Test
  void theSummitIsToldAsAgreedOnThe7thOccurredOnThe16thAndItsSentenceIsOneLinkAway(
      Chromium chromium, SampleDesk desk) {
    try (Visit visit = chromium.visit(desk.address())) {
      findsTheSummitOnTwoDays(visit);
    }
  }

  @Test
  void allOfItWithoutScript(Chromium chromium, SampleDesk desk) {
    NewContextOptions options =
        new NewContextOptions().setViewportSize(1280, 900).setJavaScriptEnabled(false);
    try (Visit visit = chromium.visit(desk.address(), options)) {
      findsTheSummitOnTwoDays(visit);
    }
  }

  private static void findsTheSummitOnTwoDays(Visit visit) {
    Page page = visit.to("/").page();
    page.getByRole(AriaRole.SEARCHBOX).first().fill("Putin Trump");
    page.getByRole(AriaRole.SEARCHBOX).first().press("Enter");
    day(page, "2025-08-07");
    page.locator(".matters li").filter(summit()).locator(".lead a").first().click();
    assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1)))
        .hasText(SUMMIT);
    assertAgreedAndNotYetHeld(page);

    day(page, "2025-08-16");
    assertThat(page.locator(".standing .stage")).hasText(OCCURRED);

    Locator claim = page.locator(".claims li").last();
    String trigger = claim.locator(".sentence b").innerText();
    claim.locator("a.cite").click();
    Locator sentence = page.locator(".text .s:has(:target)");
    assertThat(sentence).containsText(trigger);
    assertThat(sentence).isInViewport();
    sentence.locator("a.trigger").first().click();
    assertThat(page.locator("#card .plainly")).containsText("Vladimir Putin");
    assertThat(page.locator("#as-of")).hasValue("2025-08-16");
    assertThat(visit.problems()).isEmpty();
  }

  @Test
  void whoPlansToMeetWhomNextWeekIsSeenAtOnceAndItsStandingAfterOneClick(
      Chromium chromium, SampleDesk desk) {
    try (Visit visit = chromium.visit(desk.address())) {
      Page page = visit.to("/?" + Sight.AGREED).page();
      Locator coming = page.locator("#coming .wide");
      assertThat(coming).containsText("15 Aug, Alaska");
      coming.locator("a").filter(new FilterOptions().setHasText(SUMMIT)).first().click();
      assertThat(page.locator("h1")).hasText(SUMMIT);
      assertThat(page.locator(".standing")).containsText("15 Aug");
    }
  }

  @Test
  void theDayStaysOnEveryPageTillAnotherIsChosen(Chromium chromium, SampleDesk desk) {
    try (Visit visit = chromium.visit(desk.address())) {
      Page page = visit.to("/").page();
      day(page, "2025-08-12");
      for (String section : new String[] {"Actors", "Dyads", "Map", "Review", "Sources", "Today"}) {
        page.getByRole(AriaRole.NAVIGATION).getByText(section).click();
        assertThat(page.locator("#as-of")).hasValue("2025-08-12");
      }
      page.getByLabel("One day later").click();
      assertThat(page.locator(".day")).containsText("13 August 2025");
      page.getByText("Latest", new Page.GetByTextOptions().setExact(true)).click();
      assertThat(page.locator(".day")).containsText("29 August 2025");
    }
  }

  @Test
  void allOfItByTheKeyboardAlone(Chromium chromium, SampleDesk desk) {
    try (Visit visit = chromium.visit(desk.address())) {
      Page page = visit.to("/?" + Sight.HELD).page();
      page.keyboard().press("/");
      page.keyboard().type("Putin Trump");
      page.keyboard().press("Enter");
      Locator matter = page.locator(".matters li").filter(summit()).locator(".lead a").first();
      tabTo(page, matter);
      page.keyboard().press("Enter");
      assertThat(page.locator(".standing .stage")).hasText(OCCURRED);
      for (int days = 16; days > 7; days--) {
        page.keyboard().press("[");
        assertThat(page.locator("#as-of"))
            .hasValue("2025-08-" + (days > 10 ? "" : "0") + (days - 1));
      }
      assertAgreedAndNotYetHeld(page);
      page.keyboard().press("t");
      assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
      tabTo(page, page.locator(".claims a.cite").first());
      page.keyboard().press("Enter");
      assertThat(page.locator(".text .s:has(:target)")).isInViewport();
    }
  }

  private static void assertAgreedAndNotYetHeld(Page page) {
    Locator agreed =
        page.locator(".claims li").filter(new FilterOptions().setHasText("The Kremlin said"));
    assertThat(agreed.locator(".stage")).hasText(AGREED);
    assertThat(page.locator(".claims .s-occurred")).hasCount(0);
    assertThat(page.locator(".standing .stage")).hasText(AGREED);
  }

  /** Presses the tabulator until a link is reached, as one must be able to, and is seen to be. */
  private static void tabTo(Page page, Locator target) {
    assertThat(target).isVisible();
    boolean reached = false;
    for (int presses = 0; presses < 150 && !reached; presses++) {
      page.keyboard().press("Tab");
      reached = Boolean.TRUE.equals(target.evaluate("link => document.activeElement === link"));
    }
    assertThat(reached).as("reached by the tabulator").isTrue();
    assertThat(target).hasCSS("outline-style", "solid");
  }

  private static FilterOptions summit() {
    return new FilterOptions().setHasText(SUMMIT);
  }

  private static void day(Page page, String day) {
    page.locator("#as-of").fill(day);
    page.getByText("Show", new Page.GetByTextOptions().setExact(true)).first().click();
    assertThat(page.locator("#as-of")).hasValue(day);
  }
}
