package org.attache.reading.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.attache.model.Attribution;
import org.attache.model.Claim;
import org.attache.model.Days;
import org.attache.model.Entity;
import org.attache.model.Excerpt;
import org.attache.model.Place;
import org.attache.model.Reason;
import org.attache.model.Span;
import org.attache.model.Timex;
import org.attache.reading.attribution.AttributionChains;
import org.attache.reading.attribution.ReportingFrame;
import org.attache.reading.mention.Mention;
import org.attache.reading.mention.MentionResolver;
import org.attache.reading.time.Direction;
import org.attache.reading.time.TimeChooser;
import org.attache.reading.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Puts drafts together to claims: names to entities, expressions to days, frames to a chain of
 * sources. A draft without any party is dropped. Thread-safe.
 */
public final class ClaimAssembler {
  /** Who held an office is asked for the event's day where that lies further back than this. */
  private static final int PAST_OFFICE_DAYS = 60;

  private final TimeChooser times;

  /** Makes an assembler that finds the time of an event by {@code times} where no link names it. */
  public ClaimAssembler(TimeChooser times) {
    this.times = times;
  }

  /** Returns the claims of {@code drafts}, in order of their triggers. */
  public List<Claim> assemble(AnalysedText text, List<ClaimDraft> drafts) {
    AttributionChains chains = new AttributionChains(text.frames());
    List<Claim> claims = new ArrayList<>();
    for (ClaimDraft draft : drafts) {
      ChosenTime time = time(text, draft, drafts);
      LocalDate heldOn = officeDay(text, time);
      Participants who =
          Participants.resolve(draft, text.resolver(), heldOn)
              .withoutReporters(reporters(text, draft, chains));
      if (who.haveParty()) {
        claims.add(claim(text, draft, who, time, chains));
      }
    }
    claims.sort(Comparator.comparing((Claim claim) -> claim.trigger().span()));
    return claims;
  }

  private static List<Entity> reporters(
      AnalysedText text, ClaimDraft draft, AttributionChains chains) {
    return chains.chain(draft.sentence(), draft.trigger()).stream()
        .flatMap(f -> text.resolver().entities(f.sourceSentence(), f.source(), null).stream())
        .toList();
  }

  private static Claim claim(
      AnalysedText text,
      ClaimDraft draft,
      Participants who,
      @Nullable ChosenTime time,
      AttributionChains chains) {
    List<Reason> reasons = new ArrayList<>(draft.reasons());
    reasons.addAll(who.reasons());
    if (time != null) {
      reasons.add(time.reason());
    }
    List<Attribution> attribution = attribution(text, draft, who, chains, reasons);
    String words = text.text().document().text();
    return new Claim(
        draft.event(),
        draft.modes(),
        draft.contexts(),
        draft.stage(),
        who.stageBy(),
        draft.hedged(),
        Excerpt.of(words, draft.trigger()),
        text.text().sentences().get(draft.sentence()).span(),
        who.actors(),
        who.recipients(),
        time == null ? null : time.timex(),
        place(text, draft, reasons),
        attribution,
        draft.confidence(),
        reasons);
  }

  private @Nullable ChosenTime time(AnalysedText text, ClaimDraft draft, List<ClaimDraft> drafts) {
    List<TimeExpression> found = free(text.times().get(draft.sentence()), draft, drafts);
    Optional<Link> link =
        draft.links().stream()
            .filter(l -> l.role() == Role.TIME)
            .max(Comparator.comparingDouble(Link::score));
    if (link.isPresent()) {
      return linked(text, draft, link.get());
    }
    List<Span> rivals =
        drafts.stream()
            .filter(d -> d.sentence() == draft.sentence() && !d.trigger().equals(draft.trigger()))
            .map(ClaimDraft::trigger)
            .toList();
    return times
        .choose(
            text.text().sentences().get(draft.sentence()),
            found,
            draft.trigger(),
            draft.stage(),
            rivals)
        .map(expression -> dated(text, draft, expression, "attachment"))
        .orElse(null);
  }

  /** Leaves out what is the time of another event for sure. */
  private static List<TimeExpression> free(
      List<TimeExpression> found, ClaimDraft draft, List<ClaimDraft> drafts) {
    return found.stream()
        .filter(
            time -> drafts.stream().noneMatch(d -> !d.equals(draft) && d.isSurelyAt(time.span())))
        .toList();
  }

  private static ChosenTime linked(AnalysedText text, ClaimDraft draft, Link link) {
    return text.times().get(link.sentence()).stream()
        .filter(expression -> expression.span().overlaps(link.words()))
        .max(Comparator.comparingInt(expression -> shared(expression.span(), link.words())))
        .map(expression -> dated(text, draft, expression, link.decidedBy()))
        .orElseGet(() -> undated(text, link));
  }

  private static int shared(Span one, Span other) {
    return Math.min(one.end(), other.end()) - Math.max(one.begin(), other.begin());
  }

  private static ChosenTime dated(
      AnalysedText text, ClaimDraft draft, TimeExpression expression, String by) {
    LocalDate published = text.text().document().published();
    Direction direction = Direction.of(draft.stage());
    Days days = expression.meaning().days(published, direction);
    Excerpt excerpt = Excerpt.of(text.text().document().text(), expression.span());
    String detail = "“" + excerpt.text() + "” looking " + direction + " → " + Wording.of(days);
    Reason reason = new Reason("time", expression.rule() + ", " + by, detail);
    return new ChosenTime(new Timex(excerpt, days), reason);
  }

  private static ChosenTime undated(AnalysedText text, Link link) {
    Excerpt excerpt = Excerpt.of(text.text().document().text(), link.words());
    Reason reason = new Reason("time", link.decidedBy(), "“" + excerpt.text() + "” → no days");
    return new ChosenTime(new Timex(excerpt, null), reason);
  }

  private static @Nullable LocalDate officeDay(AnalysedText text, @Nullable ChosenTime time) {
    LocalDate published = text.text().document().published();
    Days days = time == null ? null : time.timex().days();
    LocalDate latest = days == null ? null : days.latest();
    boolean isPast =
        latest != null
            && published != null
            && latest.isBefore(published.minusDays(PAST_OFFICE_DAYS));
    return isPast ? latest : null;
  }

  private static @Nullable Place place(AnalysedText text, ClaimDraft draft, List<Reason> reasons) {
    for (Link link : draft.links()) {
      if (link.role() != Role.PLACE) {
        continue;
      }
      for (Mention mention : text.resolver().mentions().in(link.sentence())) {
        Place place = mention.place();
        if (place != null && place.excerpt().span().overlaps(link.words())) {
          reasons.add(new Reason("place", link.decidedBy(), Wording.of(place)));
          return place;
        }
      }
      Excerpt excerpt = Excerpt.of(text.text().document().text(), link.words());
      reasons.add(new Reason("place", link.decidedBy(), "“" + excerpt.text() + "”, not in tables"));
      return new Place(excerpt, excerpt.text(), null, null, null);
    }
    return null;
  }

  private static List<Attribution> attribution(
      AnalysedText text,
      ClaimDraft draft,
      Participants who,
      AttributionChains chains,
      List<Reason> reasons) {
    MentionResolver resolver = text.resolver();
    Predicate<ReportingFrame> isActor = frame -> names(resolver, frame, who.actors());
    Predicate<ReportingFrame> isMover = frame -> names(resolver, frame, who.stageBy());
    String publisher = text.text().document().publisher();
    String words = text.text().document().text();
    List<Attribution> chain = new ArrayList<>();
    for (ReportingFrame frame :
        chains.chain(
            draft.sentence(), draft.trigger(), draft.event(), draft.stage(), isActor, isMover)) {
      Span cue = frame.cue();
      for (Entity source : resolver.entities(frame.sourceSentence(), frame.source(), null)) {
        if (!source.label().equalsIgnoreCase(publisher)) {
          chain.add(new Attribution(source, frame.kind(), cue == null ? null : cue.of(words)));
          reasons.add(new Reason("attribution", frame.rule(), source.label()));
        }
      }
    }
    return chain;
  }

  private static boolean names(
      MentionResolver resolver, ReportingFrame frame, List<Entity> entities) {
    return resolver.entities(frame.sourceSentence(), frame.source(), null).stream()
        .anyMatch(source -> entities.stream().anyMatch(e -> e.label().equals(source.label())));
  }

  /** The time of an event and why it is that one. */
  private record ChosenTime(Timex timex, Reason reason) {}
}
