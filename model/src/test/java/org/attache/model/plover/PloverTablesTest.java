package org.attache.model.plover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.attache.model.Context;
import org.attache.model.EventType;
import org.attache.model.Mode;
import org.attache.model.Sector;
import org.attache.model.error.Fault;
import org.attache.model.table.TableLines;
import org.junit.jupiter.api.Test;

final class PloverTablesTest {
  private final PloverTable table = PloverTable.bundled();

  @Test
  void everyCategoryAndModeHasAScoreOfItsClass() {
    for (EventType category : EventType.values()) {
      boolean cooperation = category.quadClass().name().endsWith("COOPERATION");
      assertThat(table.score(category))
          .isBetween(cooperation ? 0.0 : -10.0, cooperation ? 10.0 : 0);
      for (Mode mode : category.modes()) {
        assertThat(table.score(category, mode)).as("%s %s", category, mode).isBetween(-10.0, 10.0);
      }
    }
  }

  @Test
  void theTableHoldsNoMoreThanTheCategoriesAndTheirModes() {
    int lines = TableLines.resource(PloverTablesTest.class, "plover.tsv", 5, cells -> cells).size();
    int modes = Arrays.stream(EventType.values()).mapToInt(type -> type.modes().size()).sum();

    assertThat(lines).isEqualTo(EventType.values().length + modes);
    assertThat(EventType.values()).hasSize(16);
    assertThat(Context.values()).hasSize(37);
    assertThat(Sector.values()).hasSize(21);
  }

  @Test
  void theMisprintOfAccuseIsCorrected() {
    assertThat(table.score(EventType.ACCUSE)).isEqualTo(-3);
  }

  @Test
  void ofSeveralModesTheMostIntenseCounts() {
    assertThat(table.score(EventType.CONSULT, List.of(Mode.THIRD_PARTY, Mode.VISIT, Mode.PHONE)))
        .isEqualTo(4);
    assertThat(table.score(EventType.ASSAULT, List.of(Mode.BEAT, Mode.TARGETED))).isEqualTo(-9.5);
  }

  @Test
  void materialCooperationAndSanctionsNeedARecipient() {
    assertThat(Arrays.stream(EventType.values()).filter(table::requiresRecipient))
        .containsExactly(EventType.COOPERATE, EventType.AID, EventType.SANCTION);
  }

  @Test
  void aModeOfAnotherCategoryHasNoScore() {
    assertThatThrownBy(() -> table.score(EventType.AID, Mode.RIOT))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void badLinesAreAllNamed() {
    assertThatThrownBy(
            () ->
                TableLines.parse("x.tsv", "head\n1\nx\n2\t3\n4", 1, c -> Integer.valueOf(c.get(0))))
        .isInstanceOf(Fault.class)
        .hasMessageContaining("x.tsv:3: error: For input string")
        .hasMessageContaining("x.tsv:4: error: 2 cells, not 1");
  }

  @Test
  void theOnlyNamesThatMatchNothingAreThoseThatPloverDropped() {
    Set<String> unknown = new TreeSet<>();
    List<String> contexts = Arrays.stream(Context.values()).map(Context::label).toList();
    for (CameoRow row : CameoCodes.bundled().rows()) {
      List<String> modes = row.category().modes().stream().map(Mode::label).toList();
      row.modes().stream().filter(mode -> !modes.contains(mode)).forEach(unknown::add);
      row.contexts().stream().filter(context -> !contexts.contains(context)).forEach(unknown::add);
      if (row.ours()) {
        assertThat(modes).containsAll(row.modes());
      }
      assertThat(row.contents())
          .allMatch(name -> name.equals("-") || EventType.valueOf(name).name().equals(name));
    }

    assertThat(unknown)
        .containsExactly(
            "assassinate",
            "ban",
            "cleansing",
            "democracy",
            "ease",
            "humanitarian",
            "massacre",
            "political",
            "pro_autocracy",
            "return",
            "seize");
  }
}
