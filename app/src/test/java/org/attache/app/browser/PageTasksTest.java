package org.attache.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.PdfOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What each page is for. */
@ExtendWith(InChromium.class)
final class PageTasksTest {
  @SuppressWarnings("NullAway.Init") // begun before each test
  private Visit visit;

  @SuppressWarnings("NullAway.Init")
  private Page page;

  @BeforeEach
  void begin(Chromium chromium, SampleDesk desk) {
    visit = chromium.visit(desk.address());
    page = visit.page();
  }

  @AfterEach
  void end() {
    try (Visit ended = visit) {
      assertThat(ended.problems()).isEmpty();
    }
  }

  @Test
  void todayTellsWhatMovedAndLeadsToIt() {
    visit.to("/?as_of=2025-08-08");
    Locator moved = page.locator(".moved li").first();
    String title = moved.locator(".matter a").innerText();
    moved.locator(".matter a").click();
    assertThat(page.locator("h1")).hasText(title);
  }

  @Test
  void aClaimInADocumentIsExplainedByAClick() {
    visit.to("/documents/2025-08-08-alaska-announced?" + Sight.AGREED);
    page.locator(".text a.trigger").first().click();
    assertThat(page.locator("#card dl.why")).isVisible();
    assertThat(page.locator("#card .plainly")).not().isEmpty();
    page.locator("#card summary").click();
    assertThat(page.locator("#card pre")).containsText("\"stage\"");
    assertThat(page.locator(".text .m.who").first()).hasCSS("text-decoration-style", "solid");
    page.getByLabel("participant").uncheck();
    assertThat(page.locator(".text .m.who").first())
        .hasCSS("text-decoration-color", Pattern.compile(".*, 0\\)"));
  }

  @Test
  void anActorIsFoundByNameAndItsNetworkLeadsOn() {
    visit.to("/actors?" + Sight.HELD);
    page.getByLabel("Name, or code of a state").fill("Putin");
    page.getByText("Open", new Page.GetByTextOptions().setExact(true)).click();
    assertThat(page.locator("h1")).hasText("Vladimir Putin");
    assertThat(page.locator(".fig.wide").first()).isVisible();
    page.locator("table a").filter(new Locator.FilterOptions().setHasText("Trump")).first().click();
    assertThat(page.locator("h1")).containsText("Trump");
  }

  @Test
  void twoStatesAreComparedByMonth() {
    visit.to("/dyads?" + Sight.HELD);
    page.getByLabel("One, by name or code").fill("USA");
    page.getByLabel("and the other").fill("Russia");
    page.getByText("Open", new Page.GetByTextOptions().setExact(true)).click();
    assertThat(page.locator("h1")).containsText("Russia");
    page.locator("summary").click();
    assertThat(page.locator("details td").first()).containsText("2025");
  }

  @Test
  void aMarkOnTheMapLeadsToItsMatters() {
    visit.to("/map?" + Sight.HELD);
    assertThat(page.locator("svg.wide.map a").first()).isVisible();
    page.locator("#h-places ~ ul .lead a").first().click();
    assertThat(page.locator(".matters li").first()).isVisible();
  }

  @Test
  void aListIsNarrowedAndWidened() {
    visit.to("/search?q=Trump&" + Sight.HELD);
    int all = page.locator(".matters > li").count();
    page.locator(".facet li a").first().click();
    assertThat(page.locator(".facet li[aria-current]")).hasCount(1);
    assertThat(page.locator(".matters > li").count()).isBetween(1, all);
    page.locator(".facet li[aria-current] a").click();
    assertThat(page.locator(".matters > li")).hasCount(all);
  }

  @Test
  void whoSignsInComesBackToTheQueue() {
    visit.to("/review");
    page.getByText("Sign in", new Page.GetByTextOptions().setExact(true)).first().click();
    page.getByLabel("Name").fill(SampleDesk.REVIEWER);
    page.getByLabel("Password").fill(SampleDesk.PASSWORD);
    page.locator("form.login button").click();
    assertThat(page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Decide")))
        .isVisible();
    page.getByText("Sign out").click();
    assertThat(page.getByText("Sign in").first()).isVisible();
  }

  @Test
  void anEventIsPrintedAsADossierWithoutTheDesk() {
    visit.to(Sight.summit(visit, Sight.HELD) + "?" + Sight.HELD);
    byte[] dossier = page.pdf(new PdfOptions().setFormat("A4"));
    assertThat(new String(dossier, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
    page.emulateMedia(
        new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
    assertThat(page.locator("nav")).isHidden();
    assertThat(page.locator(".asof")).isHidden();
    assertThat(page.locator(".claims li").first()).isVisible();
  }
}
