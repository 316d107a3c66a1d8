package org.attache.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.model.Claim;
import org.attache.model.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A claim is corrected, and stays so. */
@ExtendWith(InChromium.class)
final class CorrectingTest {
  private static final Pattern CORRECTED =
      Pattern.compile("\"id\":\"([0-9a-f]{64})\"[^{}]*\"corrected\":true");

  @Test
  void aCorrectionShowsAtOnceByWhomAndOutlivesRereadingAndRebuilding(Chromium chromium) {
    try (SampleDesk desk = SampleDesk.ofSamples();
        Visit visit = chromium.visit(desk.address())) {
      Page page = visit.signIn("/review?queue=sample").page();
      String sentence = page.locator(".item .big").innerText();
      correct(page);
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

  @Test
  void aCorrectionHoldsForWhatABetterReaderReadsThereAndIsFlaggedWhereItReadsNothing(
      Chromium chromium) {
    try (SampleDesk desk = SampleDesk.ofSamples();
        Visit visit = chromium.visit(desk.address())) {
      Page page = visit.signIn("/review?queue=sample").page();
      correct(page);
      String former = page.locator(".item input[name=claim]").first().inputValue();

      desk.rereadBy("second", claim -> Optional.of(otherwise(claim)));
      String sample = page.request().get(desk.address() + "/review.json?queue=sample").text();
      Matcher corrected = CORRECTED.matcher(sample);
      assertThat(corrected.find()).isTrue();
      visit.to("/review?claim=" + corrected.group(1));
      assertThat(page.locator(".item input[name=claim]").first()).not().hasValue(former);
      assertThat(page.locator("input[name=stage][value=mooted]")).isChecked();
      assertCorrected(page);

      desk.rereadBy("third", claim -> Optional.empty());
      visit.to("/review");
      assertThat(page.locator("#h-log ~ ul")).containsText("no claim is read there any more");
      assertThat(visit.problems()).isEmpty();
    }
  }

  /** The same words, but less sure and at another stage. */
  private static Claim otherwise(Claim claim) {
    return new Claim(
        claim.event(),
        claim.modes(),
        claim.contexts(),
        Stage.MOOTED,
        List.of(),
        true,
        claim.trigger(),
        claim.evidence(),
        claim.actors(),
        claim.recipients(),
        claim.time(),
        claim.place(),
        claim.attribution(),
        claim.confidence() / 2,
        List.of());
  }

  private static void correct(Page page) {
    page.locator("input[name=place]").fill("Fairbanks/USA");
    page.locator("input[name=text]").fill("the base is near it");
    page.locator("button[value=correct]").click();
    page.locator("#h-log ~ ul a").first().click();
  }

  private static void assertCorrected(Page page) {
    assertThat(page.locator(".item [role=status]")).containsText("corrected");
    assertThat(page.locator("input[name=place]")).hasValue(Pattern.compile("Fairbanks/.*"));
    assertThat(page.locator("#h-decided ~ ul")).containsText("place");
    assertThat(page.locator("#h-decided ~ ul")).containsText(SampleDesk.REVIEWER);
  }
}
