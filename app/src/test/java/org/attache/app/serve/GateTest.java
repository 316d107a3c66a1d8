package org.attache.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import org.attache.app.web.access.Rules;
import org.attache.app.web.access.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GateTest {
  private static final String NOTE =
      "{\"ruling\":\"undo\",\"decision\":\"x\",\"reason\":\"other\"}";

  @TempDir private Path folder;

  @Test
  void strangersMayLookOnlyWhereTheyAreAllowedTo() {
    try (TestDesk desk = TestDesk.with(folder, new Rules(false, true, 1000))) {
      assertThat(desk.get("/v1/events").statusCode()).isEqualTo(401);
      assertThat(desk.get("/v1/events").headers().firstValue("WWW-Authenticate"))
          .hasValue("Bearer");
      HttpResponse<String> page = desk.get("/?as_of=2025-08-05");
      assertThat(page.statusCode()).isEqualTo(303);
      assertThat(page.headers().firstValue("Location"))
          .hasValue("/login?next=%2F%3Fas_of%3D2025-08-05");
      assertThat(desk.get("/login").statusCode()).isEqualTo(200);
      assertThat(desk.get("/assets/desk.css").statusCode()).isEqualTo(200);
      assertThat(desk.get("/v1/openapi.json").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void aTokenMayDoWhatItsScopesSayAndNoMore() {
    try (TestDesk desk = TestDesk.with(folder, new Rules(false, true, 1000))) {
      desk.account("mira", Scope.READ, Scope.REVIEW);
      String reads = "Bearer " + desk.token("mira", Scope.READ);
      String greedy = "Bearer " + desk.token("mira", Scope.READ, Scope.PUSH, Scope.ADMIN);

      assertThat(desk.get("/v1/events", "Authorization", reads).statusCode()).isEqualTo(200);
      HttpResponse<String> refused = desk.post("/v1/decisions", NOTE, "Authorization", reads);
      assertThat(refused.statusCode()).isEqualTo(403);
      assertThat(refused.body()).contains("scope-missing", "review");
      assertThat(desk.post("/v1/documents", "{}", "Authorization", greedy).statusCode())
          .as("its owner may not either")
          .isEqualTo(403);
      assertThat(desk.post("/v1/decisions", NOTE, "Authorization", greedy).statusCode())
          .isEqualTo(201);
    }
  }

  @Test
  void aTokenThatIsUnknownOrOverOrWithoutItsOwnerDoesNotHold() {
    try (TestDesk desk = TestDesk.in(folder)) {
      desk.account("mira", Scope.READ);
      String token = "Bearer " + desk.token("mira", Scope.READ);
      assertThat(desk.get("/v1/events", "Authorization", token).statusCode()).isEqualTo(200);
      assertThat(desk.get("/v1/events", "Authorization", "Bearer guessed").body())
          .contains("token-invalid");

      desk.clock().pass(Duration.ofDays(2));
      assertThat(desk.get("/v1/events", "Authorization", token).statusCode()).isEqualTo(401);

      String fresh = "Bearer " + desk.token("mira", Scope.READ);
      desk.remove("mira");
      assertThat(desk.get("/v1/events", "Authorization", fresh).statusCode()).isEqualTo(401);
    }
  }

  @Test
  void whoSignsInHasASessionUntilItEnds() {
    try (TestDesk desk = TestDesk.with(folder, new Rules(false, true, 1000))) {
      desk.account("mira", Scope.READ);
      assertThat(desk.form("/login", "name=mira&password=wrong+wrong+wrong").statusCode())
          .isEqualTo(401);
      String body = "name=mira&password=correct+horse&next=%2Fevents%2Fx";
      HttpResponse<String> in = desk.form("/login", body);
      assertThat(in.statusCode()).isEqualTo(303);
      assertThat(in.headers().firstValue("Location")).hasValue("/events/x");
      assertThat(in.headers().firstValue("Set-Cookie").orElse(""))
          .contains("HttpOnly", "SameSite=Lax");

      String cookie = desk.signIn("mira");
      assertThat(desk.get("/v1/events", "Cookie", cookie).statusCode()).isEqualTo(200);
      desk.clock().pass(Duration.ofHours(13));
      assertThat(desk.get("/v1/events", "Cookie", cookie).statusCode()).isEqualTo(401);
    }
  }

  @Test
  void signingInLeadsToNoOtherSite() {
    try (TestDesk desk = TestDesk.in(folder)) {
      desk.account("mira", Scope.READ);
      for (String next : new String[] {"https://evil.example/", "//evil.example", "/%5Cevil"}) {
        String body = "name=mira&password=correct+horse&next=" + next;
        assertThat(desk.form("/login", body).headers().firstValue("Location")).hasValue("/");
      }
    }
  }

  @Test
  void aFormOfAnotherSiteDoesNothing() {
    try (TestDesk desk = TestDesk.in(folder)) {
      desk.account("mira", Scope.REVIEW);
      String cookie = desk.signIn("mira");

      assertThat(desk.post("/v1/decisions", NOTE, "Cookie", cookie).body())
          .contains("form-foreign");
      assertThat(
              desk.post("/v1/decisions", NOTE, "Cookie", cookie, "X-CSRF-Token", "guessed").body())
          .contains("form-foreign");
      assertThat(desk.form("/logout", "", "Cookie", cookie).statusCode()).isEqualTo(403);
      assertThat(desk.form("/login", "name=mira", "Origin", "https://evil.example").statusCode())
          .isEqualTo(403);
    }
  }

  @Test
  void aDeskOfThisMachineAnswersToNoOtherName() {
    try (TestDesk desk = TestDesk.in(folder)) {
      assertThat(desk.rebound("/v1/events")).contains(" 421 ");
    }
  }

  @Test
  void whoAsksTooOftenIsToldWhenToGoOn() {
    try (TestDesk desk = TestDesk.with(folder, new Rules(true, true, 3))) {
      for (int i = 0; i < 3; i++) {
        assertThat(desk.get("/v1/events").statusCode()).isEqualTo(200);
      }
      HttpResponse<String> refused = desk.get("/v1/events");
      assertThat(refused.statusCode()).isEqualTo(429);
      assertThat(refused.headers().firstValue("Retry-After")).hasValue("20");
      assertThat(refused.body()).contains("rate-exceeded");

      desk.clock().pass(Duration.ofSeconds(20));
      assertThat(desk.get("/v1/events").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void passwordsCannotBeTriedOutQuickly() {
    try (TestDesk desk = TestDesk.in(folder)) {
      desk.account("mira", Scope.READ);
      int status = 0;
      for (int i = 0; i < 11; i++) {
        status = desk.form("/login", "name=mira&password=x").statusCode();
      }
      assertThat(status).isEqualTo(429);
    }
  }
}
