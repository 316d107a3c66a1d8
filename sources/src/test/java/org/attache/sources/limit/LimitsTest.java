package org.attache.sources.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.attache.model.error.IncorrectInput;
import org.attache.model.error.Unsupported;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LimitsTest {
  @Test
  void everyLimitHoldsUnlessItIsSet() {
    for (Limit limit : Limit.values()) {
      assertThat(Limits.usual().of(limit)).isEqualTo(limit.usual()).isPositive();
      assertThat(Limits.of(List.of(limit + "=7")).of(limit)).isEqualTo(7);
    }
    assertThat(Limits.of(List.of("seconds=7", "seconds=8")).of(Limit.SECONDS)).isEqualTo(8);
  }

  @ParameterizedTest
  @CsvSource({
    "pages=3, limit-unknown",
    "seconds, limit-unknown",
    "'', limit-unknown",
    "seconds=0, limit-out-of-range",
    "seconds=-1, limit-out-of-range",
    "seconds=x, limit-out-of-range",
    "seconds=9999999999999999999, limit-out-of-range"
  })
  void aSettingThatIsNoneIsRefused(String setting, String code) {
    assertThatThrownBy(() -> Limits.of(List.of(setting)))
        .isInstanceOfSatisfying(
            IncorrectInput.class,
            refusal -> {
              assertThat(refusal.code()).isEqualTo(code);
              assertThat(refusal.value()).isEqualTo(setting);
            });
  }

  @Test
  void whatIsBeyondALimitIsRefusedWithItsName() {
    Limits limits = Limits.of(List.of("sentences=3"));
    assertThatCode(() -> limits.require(Limit.SENTENCES, 3, "three", "a"))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> limits.require(Limit.SENTENCES, 4, "four", "a"))
        .isInstanceOf(Unsupported.class)
        .hasMessage("four is beyond the limit sentences=3; --limit sets another");
  }
}
