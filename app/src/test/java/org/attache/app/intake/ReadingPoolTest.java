package org.attache.app.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.attache.app.DocumentReader;
import org.attache.model.Document;
import org.attache.model.Reading;
import org.attache.model.error.AttacheException;
import org.attache.model.error.Fault;
import org.attache.model.error.Unavailable;
import org.attache.model.error.Unsupported;
import org.attache.sources.limit.Limits;
import org.junit.jupiter.api.Test;

/** A document that is poison costs itself alone. */
final class ReadingPoolTest {
  private static final Limits ONE_SECOND = Limits.of(List.of("seconds=1"));

  private final CountDownLatch never = new CountDownLatch(1);

  private Reading read(Document document) {
    switch (document.text()) {
      case "endless" -> {
        boolean ended = false;
        while (!ended) {
          ended = waited();
        }
      }
      case "deep" -> deep(0);
      case "wrong" -> throw new IllegalStateException("wrong");
      case "vast" -> throw new OutOfMemoryError("Java heap space");
      default -> {}
    }
    return new Reading(document, List.of(), List.of());
  }

  /** Waits a little, as one that does not listen to interruptions, and without load. */
  private boolean waited() {
    try {
      return never.await(50, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      return false;
    }
  }

  private static int deep(int level) {
    return level < 0 ? 0 : 1 + deep(level + 1);
  }

  @Test
  void readingsComeInTheOrderOfTheDocumentsAroundThoseThatFail() {
    try (ReadingPool pool = pool(this::read)) {
      for (String text : List.of("a", "b", "endless", "endless", "deep", "wrong", "vast", "c")) {
        pool.add(Document.of(text, text, null));
      }
      assertThat(pool.take().document().id()).isEqualTo("a");
      assertThat(pool.take().document().id()).isEqualTo("b");
      assertFails(pool, Unsupported.class, "document-too-slow");
      assertFails(pool, Unsupported.class, "document-too-slow");
      assertFails(pool, Fault.class, "reader-failed");
      assertFails(pool, Fault.class, "reader-failed");
      assertFails(pool, Unavailable.class, "memory-short");
      assertThat(pool.take().document().id()).isEqualTo("c");
      assertThat(pool.isEmpty()).isTrue();
    } finally {
      never.countDown();
    }
  }

  @Test
  void everyDocumentComesOnceAndInOrderHoweverManyAreReadTogether() {
    Queue<Integer> sizes = new ConcurrentLinkedQueue<>();
    try (ReadingPool pool = new ReadingPool(new Counting(sizes), ONE_SECOND, 2)) {
      List<String> ids = IntStream.range(0, 200).mapToObj(Integer::toString).toList();
      List<String> taken = new ArrayList<>();
      for (String id : ids) {
        pool.add(Document.of(id, id, null));
        if (pool.isFull()) {
          taken.add(pool.take().document().id());
        }
      }
      while (!pool.isEmpty()) {
        taken.add(pool.take().document().id());
      }
      assertThat(taken).isEqualTo(ids);
      assertThat(sizes)
          .containsExactlyInAnyOrder(1, 2, 4, 8, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 9);
    }
  }

  /** Notes how many it is handed together. */
  private record Counting(Queue<Integer> sizes) implements DocumentReader {
    @Override
    public Reading read(Document document) {
      return new Reading(document, List.of(), List.of());
    }

    @Override
    public List<Reading> read(List<Document> documents) {
      sizes.add(documents.size());
      return DocumentReader.super.read(documents);
    }
  }

  private static ReadingPool pool(DocumentReader reader) {
    return new ReadingPool(reader, ONE_SECOND, 1);
  }

  private static void assertFails(
      ReadingPool pool, Class<? extends AttacheException> kind, String code) {
    assertThatThrownBy(pool::take)
        .isInstanceOf(kind)
        .extracting(failure -> ((AttacheException) failure).code())
        .isEqualTo(code);
  }
}
