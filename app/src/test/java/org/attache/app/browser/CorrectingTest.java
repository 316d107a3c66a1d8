package org.attache.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A claim is corrected, and stays so. */
@ExtendWith(InChromium.class)
final class CorrectingTest {
  @Test
  void aCorrectionShowsAtOnceByWhomAndOutlivesRereadingAndRebuilding(Chromium chromium) {
    try (SampleDesk desk = SampleDesk.ofSamples();
        Visit visit = chromium.visit(desk.address())) {
      Page page = visit.signIn("/review?queue=sample").page();
      String sentence = page.locator(".item .big").innerText();
      page.locator("input[name=place]").fill("Fairbanks/USA");
      page.locator("input[name=text]").fill("the base is near it");
      page.locator("button[value=correct]").click();
      page.locator("#h-log ~ ul a").first().click();
      assertThat(page.locator(".item .big")).containsText(sentence.substring(0, 20));
      assertCorrected(page);

      desk.rereadAndRebuild();
      page.reload();
      assertCorrected(page);
      page.locator("tr").filter(new FilterOptions().setHasText("Belongs to")).locator("a").click();
      assertThat(page.locator("main")).containsText("the base is near it");
      assertThat(page.locator("main")).containsText(SampleDesk.REVIEWER);
      assertThat(visit.problems()).isEmpty();
    }
  }

  private static void assertCorrected(Page page) {
    assertThat(page.locator(".item [role=status]")).containsText("corrected");
    assertThat(page.locator("input[name=place]")).hasValue(Pattern.compile("Fairbanks/.*"));
    assertThat(page.locator("#h-decided ~ ul")).containsText("place");
    assertThat(page.locator("#h-decided ~ ul")).containsText(SampleDesk.REVIEWER);
  }
}
