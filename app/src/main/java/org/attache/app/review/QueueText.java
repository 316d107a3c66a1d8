package org.attache.app.review;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import org.attache.app.output.CsvRow;
import org.attache.ledger.decision.Decision;
import org.attache.ledger.query.Bench;
import org.attache.ledger.query.Candidate;
import org.attache.ledger.query.ClaimLine;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes the claims of a queue with what was found of them, for programs.
 *
 * @param members the claims, in their order
 */
public record QueueText(List<Validation.Member> members) {
  private static final List<String> COLUMNS =
      List.of(
          "claim",
          "event_id",
          "document",
          "publisher",
          "published",
          "event",
          "stage",
          "confidence",
          "status",
          "corrected",
          "event_right",
          "stage_right",
          "wholly_right",
          "by",
          "decided",
          "reason",
          "text",
          "sentence");

  public QueueText {
    members = List.copyOf(members);
  }

  /** Returns the text of a queue. */
  public static QueueText of(Bench bench, Queue queue) {
    return queue.kind() == Queue.Kind.SAMPLE
        ? new QueueText(Validation.of(bench, queue).members())
        : new QueueText(
            queue.of(bench).stream()
                .map(candidate -> new Validation.Member(candidate, null, null))
                .toList());
  }

  /** Returns a table; category and stage are those that were read. */
  public String csv() {
    StringBuilder out = new StringBuilder(String.join(",", COLUMNS)).append("\r\n");
    members.forEach(member -> out.append(row(member)));
    return out.toString();
  }

  private static String row(Validation.Member member) {
    Candidate candidate = member.candidate();
    ClaimLine line = candidate.line();
    @Nullable Judgement judged = member.judgement();
    @Nullable Decision last = member.last();
    return new CsvRow()
        .typed(line.id())
        .typed(line.event())
        .text(line.source().document())
        .text(line.source().publisher())
        .typed(line.source().published())
        .typed(candidate.event())
        .typed(candidate.stage().label())
        .typed(confidence(candidate))
        .typed(line.status())
        .typed(candidate.corrected())
        .typed(judged == null ? null : judged.eventRight())
        .typed(judged == null ? null : judged.stageRight())
        .typed(judged == null ? null : judged.whollyRight())
        .text(last == null ? null : last.analyst())
        .typed(last == null ? null : last.decided())
        .typed(last == null ? null : last.reason().label())
        .text(last == null ? null : last.text())
        .text(line.sentence())
        .line();
  }

  /** Returns the claims as JSON objects. */
  public List<String> items() {
    JsonFactory factory = new JsonFactory();
    return members.stream().map(member -> item(factory, member)).toList();
  }

  private static String item(JsonFactory factory, Validation.Member member) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      write(json, member.candidate());
      @Nullable Judgement judged = member.judgement();
      if (judged != null) {
        json.writeObjectPropertyStart("judgement");
        json.writeBooleanProperty("event_right", judged.eventRight());
        json.writeBooleanProperty("stage_right", judged.stageRight());
        json.writeBooleanProperty("wholly_right", judged.whollyRight());
        json.writeEndObject();
      }
      @Nullable Decision last = member.last();
      if (last != null) {
        json.writeObjectPropertyStart("decision");
        json.writeStringProperty("id", last.id());
        json.writeStringProperty("by", last.analyst());
        json.writeStringProperty("decided", last.decided().toString());
        json.writeStringProperty("reason", last.reason().label());
        if (!last.text().isEmpty()) {
          json.writeStringProperty("text", last.text());
        }
        json.writeEndObject();
      }
      json.writeEndObject();
    }
    return out.toString();
  }

  private static void write(JsonGenerator json, Candidate candidate) {
    ClaimLine line = candidate.line();
    json.writeStringProperty("id", line.id());
    if (line.event() != null) {
      json.writeStringProperty("event_id", line.event());
    }
    json.writeStringProperty("document", line.source().document());
    if (line.source().publisher() != null) {
      json.writeStringProperty("publisher", line.source().publisher());
    }
    json.writeStringProperty("published", line.source().published().toString());
    json.writeStringProperty("type", candidate.event().name());
    json.writeStringProperty("stage", candidate.stage().label());
    json.writeNumberProperty("confidence", Double.parseDouble(confidence(candidate)));
    json.writeStringProperty("status", line.status());
    json.writeBooleanProperty("corrected", candidate.corrected());
    json.writeStringProperty("sentence", line.sentence());
  }

  private static String confidence(Candidate candidate) {
    return String.format(Locale.ROOT, "%.3f", candidate.claim().confidence());
  }
}
