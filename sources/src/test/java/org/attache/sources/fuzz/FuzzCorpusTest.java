package org.attache.sources.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.attache.testkit.Chance;
import org.attache.testkit.Seeded;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every input of the corpora, and mutations of them. */
final class FuzzCorpusTest {
  private static final Path CORPORA = Path.of("src/test/fuzz");
  private static final Duration BOUND = Duration.ofSeconds(20);

  @TestFactory
  Stream<DynamicTest> everyInputIsReadOrRefused() {
    return Arrays.stream(FuzzTarget.values())
        .flatMap(
            target ->
                inputs(target).stream()
                    .map(
                        file ->
                            DynamicTest.dynamicTest(
                                target.folder() + "/" + file.getFileName(),
                                () -> attempt(target, Files.readAllBytes(file)))));
  }

  @Test
  void everyTargetHasACorpus() {
    assertThat(FuzzTarget.values()).allMatch(target -> inputs(target).size() > 1);
  }

  @Seeded(90)
  void mutatedInputsAreReadOrRefused(Chance chance) throws IOException {
    FuzzTarget target = chance.of(List.of(FuzzTarget.values()));
    byte[] bytes = Files.readAllBytes(chance.of(inputs(target)));
    byte[] other = Files.readAllBytes(chance.of(inputs(target)));
    for (int i = chance.between(1, 12); i > 0; i--) {
      bytes = mutated(bytes, other, chance);
    }
    attempt(target, bytes);
  }

  private static byte[] mutated(byte[] bytes, byte[] other, Chance chance) {
    if (bytes.length == 0) {
      return other;
    }
    int at = chance.below(bytes.length);
    int length = Math.min(chance.below(40), bytes.length - at);
    byte[] head = Arrays.copyOf(bytes, at);
    byte[] piece = Arrays.copyOfRange(bytes, at, at + length);
    byte[] tail = Arrays.copyOfRange(bytes, at + length, bytes.length);
    return switch (chance.below(5)) {
      case 0 -> joined(head, tail);
      case 1 -> joined(head, piece, piece, tail);
      case 2 -> joined(head, new byte[] {(byte) chance.below(256)}, tail);
      case 3 -> {
        int from = chance.below(Math.max(1, other.length));
        int to = Math.min(other.length, from + chance.below(60));
        yield joined(head, Arrays.copyOfRange(other, from, to), tail);
      }
      default -> {
        byte[] flipped = bytes.clone();
        flipped[at] ^= (byte) (1 << chance.below(8));
        yield flipped;
      }
    };
  }

  private static byte[] joined(byte[]... parts) {
    int length = Arrays.stream(parts).mapToInt(part -> part.length).sum();
    byte[] all = new byte[length];
    int at = 0;
    for (byte[] part : parts) {
      System.arraycopy(part, 0, all, at, part.length);
      at += part.length;
    }
    return all;
  }

  private static void attempt(FuzzTarget target, byte[] bytes) {
    Assertions.assertTimeout(BOUND, () -> target.attempt(bytes));
  }

  private static List<Path> inputs(FuzzTarget target) {
    try (Stream<Path> files = Files.list(CORPORA.resolve(target.folder()))) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
