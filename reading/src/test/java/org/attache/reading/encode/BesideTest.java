package org.attache.reading.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import org.attache.model.error.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class BesideTest {
  @Test
  @Timeout(10)
  void itLoadsWhileOthersGoOn() throws IOException {
    CountDownLatch others = new CountDownLatch(1);
    Beside<String> loading = waitingFor(others);
    others.countDown();
    assertThat(loading.get()).isEqualTo("loaded");
  }

  @Test
  void whatLoadingThrowsIsThrownToWhoeverWaits() {
    IOException unreadable = new IOException("no such file");
    Fault broken = new Fault("weights-missing", "none", null, null);
    for (Exception thrown : new Exception[] {unreadable, broken, new NumberFormatException("x")}) {
      Beside<String> loading =
          Beside.loading(
              "words",
              () -> {
                throw thrown;
              });
      assertThatThrownBy(loading::get).isSameAs(thrown);
    }
  }

  @Test
  void anInterruptedWaitSaysWhatWasLoading() {
    CountDownLatch never = new CountDownLatch(1);
    Beside<String> loading = waitingFor(never);
    Thread.currentThread().interrupt();
    assertThatThrownBy(loading::get).isInstanceOf(Fault.class).hasMessageContaining("the words");
    assertThat(Thread.interrupted()).isTrue();
    never.countDown();
  }

  private static Beside<String> waitingFor(CountDownLatch latch) {
    return Beside.loading(
        "words",
        () -> {
          latch.await();
          return "loaded";
        });
  }
}
