package org.attache.app.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.attache.app.web.picture.AgendaPicture;
import org.attache.app.web.picture.AgendaRow;
import org.attache.app.web.picture.Drawing;
import org.attache.app.web.picture.HolderNames;
import org.attache.app.web.picture.NetworkPicture;
import org.attache.app.web.picture.ShareBar;
import org.attache.ledger.query.EventFilter;
import org.attache.ledger.query.EventLine;
import org.attache.ledger.query.LedgerView;
import org.attache.ledger.query.PartyTerm;
import org.attache.ledger.query.PartyTerms;
import org.attache.ledger.query.Profile;
import org.attache.model.EventType;

/** Puts the page of an actor together. Counts are of its newest events. */
public final class ActorPages {
  private static final int MOST = Profile.MOST_COUNTED;
  private static final int SHOWN = 12;
  private static final int AHEAD = 60;
  private static final int MATES = 14;

  private final HolderNames names;
  private final PartyTerms terms = new PartyTerms();
  private final NetworkPicture network = new NetworkPicture();
  private final AgendaPicture agenda = new AgendaPicture();

  public ActorPages(HolderNames names) {
    this.names = names;
  }

  /** Returns the newest events of an actor. */
  public List<EventLine> events(LedgerView view, String asked) {
    return view.events(EventFilter.of(terms.term(asked)), 0, MOST);
  }

  /**
   * Returns the page.
   *
   * @param asked name or code of the actor
   * @throws org.attache.model.error.NotFound if nobody is called so
   */
  public ActorPage page(DeskData.Lease lease, String asked) {
    LedgerView view = lease.view();
    LocalDate day = view.asOf().day();
    PartyTerm term = terms.term(asked);
    Profile profile = view.who(term, MOST);
    List<EventLine> lines = profile.events();
    String name = name(term, profile);
    List<EventLine> coming =
        lines.stream()
            .filter(line -> line.isUpcoming(day))
            .sorted(java.util.Comparator.comparing(ActorPages::firstDay))
            .toList();
    List<AgendaRow> rows =
        coming.stream()
            .map(line -> TodayPages.row(line, day))
            .filter(Objects::nonNull)
            .limit(SHOWN)
            .toList();
    Company company = Company.of(term, lines, profile.participants());
    List<NetworkPicture.Node> nodes = nodes(company, asked);
    NetworkPicture.Together together =
        (one, other) ->
            company.together(company.mates().get(one).key(), company.mates().get(other).key());
    Voices voices = Voices.of(lease, term, lines);
    LocalDate until = day.plusDays(AHEAD);
    return new ActorPage(
        name,
        known(term, profile),
        summary(name, profile, lines, coming.size(), day),
        new Drawing(nodes.isEmpty() ? "" : network.draw(name, nodes, together)),
        new Drawing(nodes.isEmpty() ? "" : network.drawNarrow(name, nodes, together)),
        nodes.stream()
            .map(n -> new ActorPage.Mate(n.name(), n.href(), n.cooperative(), n.conflictual()))
            .toList(),
        new Drawing(rows.isEmpty() ? "" : agenda.draw(rows, day, until)),
        new Drawing(rows.isEmpty() ? "" : agenda.drawNarrow(rows, day, until)),
        coming.stream()
            .filter(line -> line.days() == null)
            .limit(SHOWN)
            .map(line -> TodayPages.brief(line, day))
            .toList(),
        Matters.of(meetings(lines), lease.survey(), "", day),
        voices.statements(),
        voices.quotes(),
        kinds(profile, asked),
        "/search?actor=" + Query.encoded(asked));
  }

  private static LocalDate firstDay(EventLine line) {
    LocalDate first = line.days() == null ? null : line.days().earliest();
    return first == null ? LocalDate.MAX : first;
  }

  private String name(PartyTerm term, Profile profile) {
    if (term.code() != null) {
      return names.name(term.code());
    }
    return profile.names().isEmpty() ? term.asked() : profile.names().get(0).name();
  }

  private List<ActorPage.Known> known(PartyTerm term, Profile profile) {
    List<ActorPage.Known> known = new ArrayList<>();
    List<Profile.Name> somebody =
        profile.names().stream().filter(name -> Company.isSomebody(name.name())).toList();
    for (Profile.Name name : somebody.stream().limit(SHOWN).toList()) {
      String office = name.office() == null ? "" : ", " + name.office();
      if (term.code() == null || !name.name().equals(names.name(term.code()))) {
        known.add(new ActorPage.Known(name.name() + office, ActorAddress.of(name.name())));
      }
      if (term.code() == null && name.code() != null) {
        known.add(new ActorPage.Known(names.name(name.code()), ActorAddress.of(name.code())));
      }
    }
    return known.stream().distinct().toList();
  }

  private static String summary(
      String name, Profile profile, List<EventLine> lines, int coming, LocalDate day) {
    long recent =
        lines.stream().filter(line -> line.lastReported().isAfter(day.minusDays(30))).count();
    return String.format(
        Locale.ROOT,
        "%s takes part in %s, %s of the last thirty days. %s.",
        name,
        (profile.more() ? "more than " : "") + Phrasing.counted(profile.counted(), "matter"),
        recent,
        coming == 0
            ? "Nothing is awaited"
            : Phrasing.counted(coming, "matter") + (coming == 1 ? " is" : " are") + " awaited");
  }

  private List<NetworkPicture.Node> nodes(Company company, String asked) {
    return company.mates().stream()
        .limit(MATES)
        .map(
            mate ->
                new NetworkPicture.Node(
                    names.name(mate.key()),
                    DyadAddress.of(asked, mate.key()),
                    mate.cooperative(),
                    mate.conflictual()))
        .toList();
  }

  private static List<EventLine> meetings(List<EventLine> lines) {
    return lines.stream().filter(line -> line.type() == EventType.CONSULT).limit(SHOWN).toList();
  }

  private static SearchPage.Facet kinds(Profile profile, String asked) {
    int most = profile.types().isEmpty() ? 0 : profile.types().get(0).events();
    return new SearchPage.Facet(
        "What it is at",
        profile.types().stream()
            .map(
                count ->
                    new SearchPage.Choice(
                        Matters.kind(count.what()),
                        "",
                        count.events(),
                        new Drawing(new ShareBar().draw(count.events(), most)),
                        "/search?actor="
                            + Query.encoded(asked)
                            + "&event="
                            + Matters.kind(count.what()),
                        false))
            .toList());
  }
}
