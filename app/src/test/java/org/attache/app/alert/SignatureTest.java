package org.attache.app.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.time.Instant;
import org.attache.model.error.IncorrectInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SignatureTest {
  /** The example that the Standard Webhooks specification and its reference libraries publish. */
  @Test
  void theExampleOfTheSpecificationIsSignedAsItSays() {
    Signature signature = Signature.with("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");

    assertThat(
            signature.of(
                "msg_p5jXN8AQM9LWM0D4loKWxJek",
                Instant.ofEpochSecond(1_614_265_330),
                "{\"test\": 2432232314}"))
        .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
  }

  @Test
  void aFreshSecretIsOneAndNoOtherIsLikeIt() {
    String secret = Signature.freshSecret(new SecureRandom());

    assertThat(secret).startsWith("whsec_").hasSize(50);
    assertThat(Signature.freshSecret(new SecureRandom())).isNotEqualTo(secret);
    assertThat(Signature.with(secret).of("a", Instant.EPOCH, "{}")).startsWith("v1,");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "whsec_c2hvcnQ=", "whsec_%%%"})
  void whatIsNoSecretIsRefusedWithoutBeingShown(String secret) {
    assertThatThrownBy(() -> Signature.with(secret))
        .isInstanceOf(IncorrectInput.class)
        .satisfies(e -> assertThat(((IncorrectInput) e).value()).isNull());
  }
}
