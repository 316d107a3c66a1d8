package org.attache.ledger.watch;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.attache.ledger.change.ChangeKind;
import org.attache.ledger.query.EventFilter;
import org.attache.ledger.query.PartyTerm;
import org.attache.ledger.query.PartyTerms;
import org.attache.ledger.store.StoredWatch;
import org.attache.model.EventType;
import org.attache.model.Named;
import org.attache.model.Stage;
import org.attache.model.json.JsonParsing;
import org.attache.model.json.JsonValue;
import org.attache.model.json.JsonWriting;
import org.attache.model.json.Origin;
import tools.jackson.core.JsonGenerator;

/**
 * Spells watches as JSON, as the ledger keeps them and the API gives and takes them. Immutable,
 * safe for use by several threads.
 */
public final class WatchText {
  /** The members by which a search is told. */
  public static final Set<String> SEARCH =
      Set.of("actor", "event", "stage", "place", "text", "upcoming");

  private final PartyTerms terms = new PartyTerms();
  private final JsonParsing parsing = new JsonParsing();
  private final JsonWriting writing = new JsonWriting();

  /** Returns the watch without its name. */
  public String definition(Watch watch) {
    return writing.object(
        json -> {
          write(json, watch);
          json.writeArrayPropertyStart("channels");
          watch.channels().forEach(channel -> json.writeString(channel.text()));
          json.writeEndArray();
        });
  }

  /** Writes all but name and channels. */
  public static void write(JsonGenerator json, Watch watch) {
    EventFilter search = watch.search();
    json.writeObjectPropertyStart("search");
    strings(json, "actor", search.parties().stream().map(PartyTerm::asked).toList());
    strings(json, "event", search.types().stream().map(Enum::name).sorted().toList());
    strings(json, "stage", search.stages().stream().sorted().map(Named::label).toList());
    PartyTerm place = search.place();
    JsonWriting.text(json, "place", place == null ? null : place.asked());
    JsonWriting.text(json, "text", search.text());
    if (search.upcoming()) {
      json.writeBooleanProperty("upcoming", true);
    }
    json.writeEndObject();
    strings(json, "changes", watch.kinds().stream().sorted().map(Named::label).toList());
    json.writeStringProperty("from", watch.from().toString());
    json.writeStringProperty("zone", watch.timetable().zone().getId());
    JsonWriting.text(json, "quiet", TimetableText.quiet(watch.timetable()));
    json.writeStringProperty("digest", TimetableText.digest(watch.timetable()));
  }

  private static void strings(JsonGenerator json, String name, List<String> values) {
    if (!values.isEmpty()) {
      json.writeArrayPropertyStart(name);
      values.forEach(json::writeString);
      json.writeEndArray();
    }
  }

  /** Reads a watch as it is kept. */
  public Watch watch(StoredWatch stored) {
    JsonValue json = parsing.parse(stored.definition(), Origin.of("watch " + stored.id()));
    List<Channel> channels = json.list("channels", item -> Channel.parse(item.text()));
    return watch(stored.name(), json, channels, LocalDate.EPOCH);
  }

  /**
   * Reads what {@link #write} wrote, or users did.
   *
   * @param usual from which day it tells if that is not said
   */
  public Watch watch(String name, JsonValue json, List<Channel> channels, LocalDate usual) {
    JsonValue search = json.optional("search");
    Set<ChangeKind> kinds =
        new LinkedHashSet<>(json.list("changes", item -> item.named(ChangeKind.class)));
    LocalDate from = json.optional("from", JsonValue::day);
    return new Watch(
        name,
        search == null ? EventFilter.ALL : filter(search.only(SEARCH)),
        kinds.isEmpty() ? EnumSet.allOf(ChangeKind.class) : kinds,
        from == null ? usual : from,
        TimetableText.timetable(
            json.optional("zone", JsonValue::text),
            json.optional("quiet", JsonValue::text),
            json.optional("digest", JsonValue::text)),
        channels);
  }

  private EventFilter filter(JsonValue search) {
    JsonValue upcoming = search.optional("upcoming");
    return new EventFilter(
        search.list("actor", item -> item.make(() -> terms.term(item.text()))),
        Set.copyOf(search.list("event", item -> item.constant(EventType.class))),
        Set.copyOf(search.list("stage", item -> item.named(Stage.class))),
        null,
        null,
        search.optional("place", item -> item.make(() -> terms.term(item.text()))),
        search.optional("text", JsonValue::text),
        upcoming != null && upcoming.bool());
  }
}
