package org.attache.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.attache.model.Claim;
import org.attache.model.Days;
import org.attache.model.Entity;
import org.attache.model.EventType;
import org.attache.model.Stage;
import org.attache.model.Timex;
import org.attache.model.json.Origin;
import org.attache.model.json.ReadingCodec;
import org.jspecify.annotations.Nullable;

/**
 * What the shipped reader claims of a sample, narrowed down step by step.
 *
 * @param described the steps so far, for messages
 * @param claims those that are left
 */
record SampleClaims(String described, List<Claim> claims) {
  /** Reads {@code samples/NAME.json} from the command line. */
  static SampleClaims of(String name) {
    Path sample = Path.of("..", "samples", name + ".json");
    Run run = Run.shipped("read", "--format", "jsonl", sample.toString());
    assertThat(run.status()).isZero();
    return new SampleClaims(
        name, new ReadingCodec().decode(run.out(), Origin.of("output")).claims());
  }

  SampleClaims at(EventType event, Stage stage) {
    return narrowed(event + " " + stage, c -> c.event() == event && c.stage() == stage);
  }

  /** Keeps claims whose actors bear exactly these names, in any order. */
  SampleClaims by(String... names) {
    return narrowed("by " + List.of(names), c -> same(names(c.actors()), List.of(names)));
  }

  /** Keeps claims whose recipients bear these codes, in any order. */
  SampleClaims toCodes(String... codes) {
    return narrowed("to " + List.of(codes), c -> same(codes(c.recipients()), List.of(codes)));
  }

  /** Keeps claims that were moved to their stage by this one. */
  SampleClaims movedBy(String name) {
    return narrowed("moved by " + name, c -> names(c.stageBy()).equals(List.of(name)));
  }

  /** Keeps claims whose chain of sources is this, in this order. */
  SampleClaims told(String... sources) {
    return narrowed(
        "told by " + List.of(sources),
        c ->
            c.attribution().stream()
                .map(a -> a.source().label())
                .toList()
                .equals(List.of(sources)));
  }

  /** Keeps claims that lie within these days; empty stands for an open end. */
  SampleClaims from(String earliest, String latest) {
    return narrowed(
        "from " + earliest + " to " + latest,
        c -> {
          Timex time = c.time();
          Days days = time == null ? null : time.days();
          return days != null
              && written(days.earliest()).equals(earliest)
              && written(days.latest()).equals(latest);
        });
  }

  /** Fails unless a claim is left. */
  void present() {
    assertThat(claims).as(described).isNotEmpty();
  }

  /** Fails if a claim is left. */
  void absent() {
    assertThat(claims).as(described).isEmpty();
  }

  private SampleClaims narrowed(String step, Predicate<Claim> wanted) {
    return new SampleClaims(described + ", " + step, claims.stream().filter(wanted).toList());
  }

  private static String written(@Nullable LocalDate day) {
    return Objects.toString(day, "");
  }

  private static List<String> names(List<Entity> entities) {
    return entities.stream().map(Entity::label).toList();
  }

  private static List<String> codes(List<Entity> entities) {
    return entities.stream().map(e -> Objects.toString(e.code(), "")).toList();
  }

  private static boolean same(List<String> some, List<String> others) {
    return some.stream().sorted().toList().equals(others.stream().sorted().toList());
  }
}
