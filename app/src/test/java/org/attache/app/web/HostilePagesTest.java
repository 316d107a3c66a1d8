package org.attache.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attache.model.EventType;
import org.attache.model.Stage;
import org.junit.jupiter.api.Test;

final class HostilePagesTest {
  private static final String NAME = "<img src=x onerror=alert(1)>";

  @Test
  void markupInNamesAndSentencesStaysText() throws Exception {
    String text =
        "The \"Duke\" "
            + NAME
            + " met Bo Lind, \u202Esaid\u0007 </script><script>alert(2)</script>.";
    try (SmallDesk desk =
        new SmallDesk(
            List.of(
                new Told("2025-03-10", "Evening <b>Post</b>", text)
                    .actor(NAME, NAME, "ATL")
                    .recipient("Bo Lind", "Bo Lind", "LEM")
                    .in("Bo Lind", "NOR", 59.9, 10.7)
                    .claim(EventType.CONSULT, Stage.OCCURRED, "met")))) {
      for (String path :
          List.of(
              "/search?q=%22%3E%3Cscript%3Ealert(3)%3C/script%3E",
              "/search?q=Duke",
              "/actors",
              "/actors/ATL",
              "/actors/Bo%20Lind",
              "/dyads",
              "/dyads/ATL-LEM",
              "/map")) {
        String page = desk.page(path);
        assertThat(page).as(path).doesNotContain("<img").doesNotContain("<script>alert");
        assertThat(page).as(path).doesNotContain("Evening <b>");
      }
    }
  }

  @Test
  void aTableGuardsFormulas() throws Exception {
    String name = "=HYPERLINK(1)";
    try (SmallDesk desk =
        new SmallDesk(
            List.of(
                new Told("2025-03-10", "Evening Post", name + " met Bo Lind.")
                    .actor(name, name, "ATL")
                    .recipient("Bo Lind", "Bo Lind", "LEM")
                    .claim(EventType.CONSULT, Stage.OCCURRED, "met")))) {
      assertThat(desk.page("/search.csv")).doesNotContain(",=HYPERLINK");
    }
  }
}
