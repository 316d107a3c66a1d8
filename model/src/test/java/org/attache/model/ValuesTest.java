package org.attache.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The records refuse what the contract does not allow, and say what they were given. */
final class ValuesTest {
  private static final LocalDate DAY = LocalDate.of(2025, 8, 7);
  private static final Excerpt X = new Excerpt(new Span(0, 1), "x");

  @Test
  void aSpanRunsForwardFromZero() {
    refused(() -> new Span(-1, 2), "not a span: begin=-1, end=2");
    refused(() -> new Span(3, 2), "not a span: begin=3, end=2");
    assertThat(new Span(2, 2).length()).isZero();
  }

  @Test
  void aSpanIsHalfOpen() {
    Span span = new Span(2, 5);

    assertThat(span.contains(2)).isTrue();
    assertThat(span.contains(5)).isFalse();
    assertThat(span.overlaps(new Span(5, 6))).isFalse();
    assertThat(span.overlaps(new Span(4, 6))).isTrue();
    assertThat(span.contains(new Span(2, 5))).isTrue();
    assertThat(span.contains(new Span(2, 6))).isFalse();
    assertThat(span.of("abcdefg")).isEqualTo("cde");
    refused(() -> span.of("abcd"), "span ends at 5 in a text of 4 units");
  }

  @Test
  void spansAreOrderedByBeginTheLongerFirst() {
    List<Span> spans = new ArrayList<>(List.of(new Span(1, 2), new Span(0, 1), new Span(0, 3)));

    spans.sort(null);

    assertThat(spans).containsExactly(new Span(0, 3), new Span(0, 1), new Span(1, 2));
  }

  @Test
  void anExcerptIsAsLongAsItsSpan() {
    refused(() -> new Excerpt(new Span(0, 2), "x"), "excerpt of 1 units on a span of 2: x");
    assertThat(Excerpt.of("a\uD83D\uDE00b", new Span(1, 3)).text()).isEqualTo("\uD83D\uDE00");
  }

  @Test
  void daysHaveABoundAndRunForward() {
    refused(() -> new Days(null, null), "at least one bound");
    refused(() -> Days.between(DAY, DAY.minusDays(1)), "end before they begin");
    assertThat(Days.on(DAY)).isEqualTo(Days.between(DAY, DAY));
  }

  @Test
  void openDaysOverlapWhatTheirBoundAllows() {
    assertThat(Days.from(DAY).overlaps(Days.until(DAY))).isTrue();
    assertThat(Days.from(DAY).overlaps(Days.until(DAY.minusDays(1)))).isFalse();
    assertThat(Days.from(DAY).overlaps(Days.from(DAY.plusYears(9)))).isTrue();
    assertThat(Days.on(DAY).overlaps(Days.on(DAY.plusDays(1)))).isFalse();
  }

  @Test
  void anEntityHasACodeOfThreeCapitals() {
    refused(() -> entity("Norway", "NO"), "not a country or actor code: NO");
    refused(() -> entity("Norway", "nor"), "not a country or actor code: nor");
    refused(() -> entity(" ", "NOR"), "blank name for x");
    assertThat(entity("Norway", "NOR").label()).isEqualTo("Norway");
    assertThat(new Entity(X, null, null, null, null).label()).isEqualTo("x");
  }

  @Test
  void aPlaceLiesOnEarth() {
    refused(() -> place(91.0, 0.0), "not a latitude: 91.0");
    refused(() -> place(0.0, -181.0), "not a longitude: -181.0");
    refused(() -> place(0.0, Double.NaN), "not a longitude: NaN");
    refused(() -> new Place(X, "Oslo", null, 1.0, null), "half a position");
    refused(() -> new Place(X, " ", null, null, null), "a place needs a name");
    refused(() -> new Place(X, "Oslo", "no", null, null), "not an alpha-3 country code: no");
  }

  @Test
  void aClaimHasModesOfItsEventAndAConfidence() {
    refused(() -> claim(List.of(Mode.RIOT), 1), "mode riot is not one of CONSULT");
    refused(() -> claim(List.of(), 1.01), "not a confidence: 1.01");
    refused(() -> claim(List.of(), Double.NaN), "not a confidence: NaN");
    assertThat(claim(List.of(Mode.PHONE), 0).modes()).containsExactly(Mode.PHONE);
  }

  @Test
  void aClaimKeepsItsOwnCopyOfLists() {
    List<Mode> modes = new ArrayList<>(List.of(Mode.VISIT));
    Claim claim = claim(modes, 1);

    modes.clear();

    assertThat(claim.modes()).containsExactly(Mode.VISIT);
  }

  @Test
  void theRestIsNotBlank() {
    refused(() -> Document.of(" ", "text", null), "a document needs an id");
    refused(() -> new Reason("", "rule", ""), "a reason needs an aspect");
    Excerpt blank = new Excerpt(new Span(4, 6), "  ");
    refused(() -> new Quotation(blank, true, null, null, null), "an empty quotation at 4");
    refused(
        () -> new Attribution(entity("Norway", "NOR"), SourceKind.OFFICIAL, " "),
        "blank cue for Norway");
  }

  @Test
  void namesAreSpeltAsTheContractSpellsThem() {
    assertThat(Mode.SUICIDE_ATTACK.label()).isEqualTo("suicide-attack");
    assertThat(Context.ILLEGAL_DRUGS.label()).isEqualTo("illegal_drugs");
    assertThat(Stage.MOOTED.label()).isEqualTo("mooted");
    assertThat(Stage.values())
        .filteredOn(Stage::isHeld)
        .containsExactly(Stage.UNDERWAY, Stage.OCCURRED);
  }

  private static Entity entity(String name, String code) {
    return new Entity(X, name, code, Sector.GOV, null);
  }

  private static Place place(double latitude, double longitude) {
    return new Place(X, "Oslo", "NOR", latitude, longitude);
  }

  private static Claim claim(List<Mode> modes, double confidence) {
    return new Claim(
        EventType.CONSULT,
        modes,
        List.of(),
        Stage.OCCURRED,
        List.of(),
        false,
        X,
        X.span(),
        List.of(),
        List.of(),
        null,
        null,
        List.of(),
        confidence,
        List.of());
  }

  private static void refused(ThrowingCallable make, String message) {
    assertThatIllegalArgumentException().isThrownBy(make).withMessageContaining(message);
  }
}
