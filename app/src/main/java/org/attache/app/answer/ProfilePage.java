package org.attache.app.answer;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.attache.app.terminal.Palette;
import org.attache.app.terminal.Printable;
import org.attache.app.terminal.Style;
import org.attache.ledger.query.Profile;

/** What is known of a participant. */
public final class ProfilePage {
  private static final int MOST_NAMES = 12;
  private static final int LABEL = 12;

  private final Sheet sheet;
  private final Palette palette;

  /** Makes an empty page of that width. */
  public ProfilePage(Palette palette, int columns) {
    this.sheet = new Sheet(palette, columns);
    this.palette = palette;
  }

  /** Returns the lines, without line ends. */
  public List<String> lines(Profile profile) {
    sheet.line(palette.paint(Style.BOLD, Printable.of(profile.term().asked())));
    List<Profile.Name> names = profile.names();
    for (Profile.Name name : names.subList(0, Math.min(MOST_NAMES, names.size()))) {
      sheet.indented("  ", name(name));
    }
    if (names.size() > MOST_NAMES) {
      sheet.line("  … and " + (names.size() - MOST_NAMES) + " more");
    }
    if (profile.more()) {
      sheet.line("  counted in its newest " + profile.counted() + " events");
    }
    sheet.gap();
    sheet.labelled(
        "what",
        LABEL,
        profile.types().stream()
            .map(count -> count.what().name().toLowerCase(Locale.ROOT) + " " + count.events())
            .collect(Collectors.joining(", ")));
    sheet.labelled(
        "with",
        LABEL,
        profile.partners().stream()
            .map(count -> Printable.of(count.what()) + " " + count.events())
            .collect(Collectors.joining(", ")));
    sheet.gap();
    sheet.lines(EventTable.lines(profile.events(), palette, sheet.columns()));
    return sheet.made();
  }

  private static String name(Profile.Name name) {
    String office = name.office() == null ? "" : ", " + Printable.of(name.office());
    String code = name.code() == null ? "" : " (" + name.code() + ")";
    return Printable.of(name.name())
        + code
        + office
        + " · "
        + EventPage.counted(name.events(), "event");
  }
}
