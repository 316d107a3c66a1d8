package org.attache.reading.claim.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.attache.reading.claim.Link;
import org.attache.reading.claim.Role;
import org.attache.reading.claim.lexicon.RoleRules.Event;
import org.attache.reading.mention.Mention;

/** Collects the links of one event, each mention in one role of doing at most. */
final class Sides {
  private final Event event;
  private final Set<Link> links = new LinkedHashSet<>();

  Sides(Event event) {
    this.event = event;
  }

  boolean has(Role role) {
    return links.stream().anyMatch(link -> link.role() == role);
  }

  void addAll(Role role, List<Mention> mentions, String rule) {
    mentions.forEach(mention -> add(role, mention, rule));
  }

  void add(Role role, Mention mention, String rule) {
    boolean party = role == Role.ACTOR || role == Role.RECIPIENT;
    boolean taken = links.stream().anyMatch(link -> isTaken(link, role, party, mention));
    if (!taken) {
      links.add(new Link(role, event.sentence(), mention.head(), 1.0, rule));
    }
  }

  List<Link> links() {
    return new ArrayList<>(links);
  }

  private static boolean isTaken(Link link, Role role, boolean party, Mention mention) {
    boolean otherSide = link.role() == Role.ACTOR || link.role() == Role.RECIPIENT;
    return link.words().equals(mention.head()) && (link.role() == role || (party && otherSide));
  }
}
