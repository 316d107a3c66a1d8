package org.attache.ledger.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.attache.ledger.entry.Assertion;
import org.attache.ledger.link.Link;
import org.attache.ledger.link.LinkedEvent;
import org.jspecify.annotations.Nullable;

/** Reads linked events, those that are still open or single ones. */
final class LinkReader {
  private static final String LINKS =
      "SELECT l.assertion, e.event_id, l.score, l.parts FROM event e"
          + " JOIN event_link l ON l.n = e.founder WHERE ";

  private final ArchiveReader archive;
  private final Sql derived;

  /**
   * Makes a reader.
   *
   * @param archive gives the assertions
   * @param derived holds what follows from them, perhaps elsewhere
   */
  LinkReader(ArchiveReader archive, Sql derived) {
    this.archive = archive;
    this.derived = derived;
  }

  /**
   * Returns the family's events that may take in a report on a day or later.
   *
   * @param numbers takes the number of each assertion by its id
   */
  Collection<LinkedEvent> open(String family, LocalDate day, BiConsumer<String, Long> numbers) {
    return events(
        derived.list(
            LINKS + "e.family = ? AND e.open_until >= ? ORDER BY l.assertion",
            LinkReader::stored,
            family,
            day.toString()),
        numbers);
  }

  /** Returns one event, null if there is none of that id. */
  @Nullable LinkedEvent event(String id) {
    Collection<LinkedEvent> found =
        events(
            derived.list(LINKS + "e.event_id = ? ORDER BY l.assertion", LinkReader::stored, id),
            (assertion, seq) -> {});
    return found.isEmpty() ? null : found.iterator().next();
  }

  private Collection<LinkedEvent> events(List<Stored> links, BiConsumer<String, Long> numbers) {
    Map<Long, Stored> bySeq = new LinkedHashMap<>();
    links.forEach(link -> bySeq.put(link.assertion(), link));
    Map<String, List<Assertion>> members = new LinkedHashMap<>();
    Map<String, Link> linkOf = new HashMap<>();
    archive.each(
        List.copyOf(bySeq.keySet()),
        read -> {
          Stored stored = bySeq.get(read.seq());
          if (stored != null) {
            Assertion assertion = read.assertion();
            numbers.accept(assertion.id(), read.seq());
            members.computeIfAbsent(stored.event(), id -> new ArrayList<>()).add(assertion);
            linkOf.put(assertion.id(), stored.link(assertion.id()));
          }
        });
    List<LinkedEvent> events = new ArrayList<>();
    members.forEach((id, assertions) -> events.add(event(id, assertions, linkOf)));
    return events;
  }

  private static LinkedEvent event(String id, List<Assertion> members, Map<String, Link> links) {
    members.sort(Assertion.CANONICAL);
    List<Link> ordered = new ArrayList<>();
    for (Assertion member : members) {
      Link link = links.get(member.id());
      if (link != null) {
        ordered.add(link);
      }
    }
    return new LinkedEvent(id, members, ordered);
  }

  private static Stored stored(Row row) throws SQLException {
    return new Stored(row.number(1), row.text(2), row.real(3), row.text(4));
  }

  private record Stored(long assertion, String event, double score, String parts) {
    Link link(String id) {
      return new Link(id, event, score, LinkText.parts(parts));
    }
  }
}
