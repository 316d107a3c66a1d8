package org.attache.app.export.linked;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.attache.app.export.Tally;
import org.attache.app.export.TextForm;
import org.attache.app.export.Wishes;
import org.attache.app.export.json.JsonObject;
import org.attache.ledger.Event;
import org.attache.ledger.decision.Report;
import org.attache.ledger.entry.Source;
import org.attache.ledger.history.Standing;
import org.attache.model.Days;
import org.attache.model.Entity;
import org.attache.model.Place;
import org.jspecify.annotations.Nullable;

/** schema.org: an Event with its eventStatus, and the articles that tell of it. */
public final class SchemaOrg {
  private final boolean includeUnrealised;
  private final Tally tally;

  private SchemaOrg(Wishes wishes, Tally tally) {
    this.includeUnrealised = wishes.includeUnrealised();
    this.tally = tally;
  }

  /** Returns the form; what has no status there is counted in {@code tally}. */
  public static TextForm form(Wishes wishes, Tally tally) {
    SchemaOrg schema = new SchemaOrg(wishes, tally);
    return new JsonArrayForm(
        "{\"@context\":\"https://schema.org\",\"@graph\":[\n", "\n]}\n", schema::objects);
  }

  private List<JsonObject> objects(Event event) {
    Standing standing = event.standing();
    String status = standing == null ? null : status(standing);
    if (standing == null || (status == null && !includeUnrealised)) {
      tally.drop(
          "schema.org has no status for: "
              + (standing == null
                  ? "an event of which no report counts"
                  : standing.lapsed() ? "lapsed" : standing.stage().label()));
      return List.of();
    }
    Days days = standing.days();
    return List.of(
        new JsonObject()
            .with("@type", "Event")
            .with("@id", Names.event(event.id()))
            .with("name", event.title())
            .with("description", "Stage: " + standing.stage().label())
            .with("eventStatus", status == null ? null : "https://schema.org/" + status)
            .with("startDate", days == null ? null : days.earliest())
            .with("endDate", days == null ? null : days.latest())
            .with("previousStartDate", previous(standing))
            .with("location", place(standing.place()))
            .with("attendee", event.participants().stream().map(SchemaOrg::participant).toList())
            .with("subjectOf", articles(event)));
  }

  private static @Nullable String status(Standing standing) {
    if (standing.lapsed()) {
      return null;
    }
    return switch (standing.stage()) {
      case PLANNED, AGREED ->
          standing.daysOncePlanned().isEmpty() ? "EventScheduled" : "EventRescheduled";
      case UNDERWAY, OCCURRED -> "EventScheduled";
      case POSTPONED -> "EventPostponed";
      case CANCELLED -> "EventCancelled";
      case MOOTED, PROPOSED, THREATENED, REFUSED, DENIED -> null;
    };
  }

  private static List<String> previous(Standing standing) {
    return standing.daysOncePlanned().stream()
        .filter(days -> days.earliest() != null)
        .map(days -> String.valueOf(days.earliest()))
        .toList();
  }

  private static JsonObject participant(Entity entity) {
    return new JsonObject()
        .with("@type", entity.office() == null ? "Thing" : "Person")
        .with("name", entity.label())
        .with("jobTitle", entity.office());
  }

  private static @Nullable JsonObject place(@Nullable Place place) {
    if (place == null) {
      return null;
    }
    JsonObject geo =
        place.latitude() == null
            ? null
            : new JsonObject()
                .with("@type", "GeoCoordinates")
                .with("latitude", place.latitude())
                .with("longitude", place.longitude());
    return new JsonObject()
        .with("@type", "Place")
        .with("name", place.name())
        .with("address", place.country())
        .with("geo", geo);
  }

  private static List<JsonObject> articles(Event event) {
    Map<String, JsonObject> articles = new TreeMap<>();
    for (Report report : event.reports()) {
      Source source = report.assertion().source();
      if (report.counts()) {
        articles.put(
            Names.document(source),
            new JsonObject()
                .with("@type", "NewsArticle")
                .with("@id", Names.document(source))
                .with("headline", source.title())
                .with("url", source.url())
                .with("datePublished", source.published())
                .with(
                    "publisher",
                    new JsonObject().with("@type", "Organization").with("name", source.outlet())));
      }
    }
    return List.copyOf(articles.values());
  }
}
