package org.attache.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.attache.app.DocumentReader;
import org.attache.ledger.store.Inbox;
import org.attache.ledger.store.Ledger;
import org.attache.model.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is brought in is read in the end. */
final class ReceptionTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2031-03-01T12:00:00Z"), ZoneOffset.UTC);

  @Test
  @Timeout(30)
  void aMistakeOfOurOwnDoesNotEndTheReadingOfTheInbox(@TempDir Path folder) throws Exception {
    DocumentReader reader = document -> new Reading(document, List.of(), List.of());
    AtomicInteger asked = new AtomicInteger();
    String file = folder.resolve("news.db").toString();
    try (LedgerDesk desk = new LedgerDesk(Ledger.open(file, CLOCK));
        Reception reception =
            desk.reception(
                () -> {
                  if (asked.getAndIncrement() == 0) {
                    throw new IllegalStateException("not ready, says the test");
                  }
                  return reader;
                },
                CLOCK)) {
      String id = "0123456789abcdef0123456789abcdef";
      String told = "{\"id\":\"n-1\",\"text\":\"All is quiet.\"}";
      reception.accept("feed", null, "c", List.of(new Inbox.Pushed(id, "n-1", told)), "{}");

      while (reception.item(id).state().equals("waiting")) {
        Thread.sleep(10);
      }

      assertThat(reception.item(id).state()).isEqualTo("read");
      assertThat(asked).hasValue(2);
    }
  }
}
