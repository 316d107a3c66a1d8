package org.attache.bench.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The short form of the replay; the long one is run by hand (docs/performance.md). */
@Timeout(120)
final class ReplayTest {
  @TempDir private Path folder;

  @Test
  void killedAgainAndAgainItLosesNothingAndKeepsNothingTwice() throws Exception {
    Replay.Result result = new Replay(3, 3000, 3, 42).run(folder);

    assertThat(result.lost()).as(result.toString()).isZero();
    assertThat(result.old()).as(result.toString()).isZero();
    assertThat(result.twice()).as(result.toString()).isZero();
    assertThat(result.sound()).isTrue();
    assertThat(result.articles()).isEqualTo(120);
    assertThat(result.kills()).isGreaterThan(0);
    assertThat(result.faults()).isGreaterThan(5);
  }
}
