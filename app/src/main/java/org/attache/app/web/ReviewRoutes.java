package org.attache.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.attache.app.review.ChangeSpelling;
import org.attache.app.review.PrecisionText;
import org.attache.app.review.Queue;
import org.attache.app.review.QueueText;
import org.attache.app.review.Validation;
import org.attache.app.web.page.ReviewPages;
import org.attache.ledger.decision.Decision;
import org.attache.ledger.decision.Ruling;
import org.attache.ledger.query.Bench;
import org.jspecify.annotations.Nullable;

/**
 * Serves the page of reviewers and takes their decisions. Whatever the page's day, decisions are
 * dated now and those of now are shown.
 *
 * @param desk the ledger
 * @param pages puts the page together
 * @param spelling reads corrections
 * @param rendering makes HTML
 * @param clock tells when a decision is taken
 */
record ReviewRoutes(
    LedgerDesk desk, ReviewPages pages, ChangeSpelling spelling, Rendering rendering, Clock clock)
    implements DeskRoutes {
  private static final String CSV = "text/csv; charset=utf-8";
  private static final String JSON = "application/json; charset=utf-8";

  /** What a route makes of the bench and the frame of a request. */
  private interface Answer {
    String of(Bench bench, Frame frame);
  }

  @Override
  public void addTo(RoutesConfig routes) {
    String path = ReviewPages.PATH;
    routes.get(path, this::page);
    routes.post(path, this::decide);
    routes.get(path + ".csv", context -> answer(context, CSV, (b, f) -> queue(b, f).csv()));
    routes.get(path + ".json", context -> answer(context, JSON, ReviewRoutes::items));
    routes.get(
        path + "/precision.csv",
        context -> answer(context, CSV, (b, f) -> new PrecisionText(validation(b, f)).csv()));
    routes.get(
        path + "/precision.json",
        context -> answer(context, JSON, (b, f) -> new PrecisionText(validation(b, f)).json()));
  }

  private void page(Context context) {
    Frame frame = rendering.frame(context, "Review", "review");
    try (LedgerLease lease = desk.asOf(today())) {
      var page = pages.page(lease, lease.bench(frame.day()), frame.parameters());
      rendering.render(context, "review.jte", frame, page);
    }
  }

  private void answer(Context context, String type, Answer answer) {
    Frame frame = rendering.frame(context, "Review", "review");
    try (LedgerLease lease = desk.asOf(today())) {
      context.contentType(type).result(answer.of(lease.bench(frame.day()), frame));
    }
  }

  private static QueueText queue(Bench bench, Frame frame) {
    return QueueText.of(bench, ReviewPages.queue(frame.parameters()));
  }

  private static String items(Bench bench, Frame frame) {
    return "{\"claims\":[" + String.join(",", queue(bench, frame).items()) + "]}";
  }

  private static Validation validation(Bench bench, Frame frame) {
    return Validation.of(
        bench, Queue.sample(frame.parameters().get("seed"), frame.parameters().get("size")));
  }

  private void decide(Context context) {
    Decision decision;
    try (LedgerLease lease = desk.asOf(today())) {
      ReviewForm form = new ReviewForm(context, lease, spelling);
      Ruling ruling = form.ruling();
      decision =
          Decision.of(
              Viewer.of(context).name(),
              clock.instant(),
              form.reason(ruling),
              form.words(),
              ruling);
    }
    desk.decide(List.of(decision));
    @Nullable String next = context.formParam("next");
    context.redirect(OwnAddress.of(next, ReviewPages.PATH), HttpStatus.SEE_OTHER);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}
