package org.attache.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.app.web.access.Scope;
import org.attache.ledger.store.Ledger;
import org.attache.ledger.store.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The page of those who keep the ledger. */
final class SourcesTest {
  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init") // started before each test
  private TestDesk desk;

  @BeforeEach
  void start() {
    desk = TestDesk.in(folder);
  }

  @AfterEach
  void stop() {
    desk.close();
  }

  @Test
  void outletsAreCountedByDay() {
    assertThat(desk.get("/sources").body())
        .contains("4 documents from 2 outlets in six weeks", "Nothing is in quarantine");
    assertThat(desk.get("/sources.csv").body().lines())
        .containsExactly(
            "outlet,documents,claims,days,missing,newest",
            "The Post,3,3,3,0,2025-08-21",
            "Gazette,1,1,1,0,2025-08-06");
    assertThat(desk.get("/sources?as_of=2025-08-06").body()).contains("2 documents from 2 outlets");
  }

  @Test
  void whatWasEnteredWithoutAPauseIsOneRun() {
    assertThat(desk.get("/sources").body())
        .contains("25 Aug 2025, 12:00 UTC</td><td>under a minute</td><td class=\"right num\">4<");
  }

  @Test
  void whatCouldNotBeReadIsToldWithItsCause() {
    try (Ledger ledger = Ledger.existing(folder.resolve("news.db").toString(), desk.clock())) {
      ledger.refuse(List.of(new Refusal("a<b>.jsonl:7", "json-broken", "a brace is missing", "")));
    }
    assertThat(desk.get("/sources").body())
        .contains("1 input in quarantine", "a&lt;b&gt;.jsonl:7", "a brace is missing");
    assertThat(desk.get("/sources.json").body())
        .contains("\"origin\":\"a<b>.jsonl:7\",\"code\":\"json-broken\"", "\"quarantined\":1");
  }

  @Test
  @Timeout(60)
  void whoBringsInDocumentsMayHaveTheLedgerChecked() throws InterruptedException {
    assertThat(desk.get("/sources").body())
        .contains("Not checked since", "0.0-test")
        .doesNotContain("/sources/check");
    desk.account("mira", Scope.READ, Scope.PUSH);
    String cookie = desk.signIn("mira");
    Matcher token =
        Pattern.compile("name=\"token\" value=\"([^\"]+)\"")
            .matcher(desk.get("/sources", "Cookie", cookie).body());
    assertThat(token.find()).isTrue();

    assertThat(
            desk.form("/sources/check", "token=" + token.group(1), "Cookie", cookie).statusCode())
        .isEqualTo(303);

    String page = desk.get("/sources").body();
    while (page.contains("Being checked")) {
      Thread.sleep(50);
      page = desk.get("/sources").body();
    }
    assertThat(page).contains("every entry hangs on the one before");
  }

  @Test
  void havingItCheckedTakesTheScope() {
    desk.account("otto", Scope.READ, Scope.REVIEW);
    String cookie = desk.signIn("otto");
    assertThat(desk.form("/sources/check", "token=x", "Cookie", cookie).statusCode())
        .isEqualTo(403);
  }
}
