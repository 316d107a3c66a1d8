package org.attache.app.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class SecretsTest {
  private final Secrets secrets = new Secrets(1000);

  @Test
  void aPasswordIsKnownAgainByItsHashAlone() {
    String hash = secrets.hashPassword("correct horse");

    assertThat(hash).startsWith("pbkdf2-sha256$1000$").doesNotContain("horse");
    assertThat(secrets.isPassword("correct horse", hash)).isTrue();
    assertThat(secrets.isPassword("correct horses", hash)).isFalse();
    assertThat(secrets.isPassword("correct horse", "-")).isFalse();
  }

  @Test
  void theSamePasswordIsHashedAnotherWayEachTime() {
    assertThat(secrets.hashPassword("correct horse"))
        .isNotEqualTo(secrets.hashPassword("correct horse"));
  }

  @Test
  void aPasswordHashedInOtherRoundsStillHolds() {
    String hash = new Secrets(2000).hashPassword("correct horse");

    assertThat(secrets.isPassword("correct horse", hash)).isTrue();
  }

  @Test
  void secretsAreLongAndDiffer() {
    assertThat(secrets.secret()).hasSize(43).isNotEqualTo(secrets.secret());
    assertThat(secrets.hash("x")).hasSize(64).isEqualTo(secrets.hash("x"));
  }
}
