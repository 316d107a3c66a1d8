package org.attache.reading.claim.lexicon;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.attache.model.Entity;
import org.attache.model.EventType;
import org.attache.model.Sector;
import org.attache.reading.claim.Link;
import org.attache.reading.claim.Role;
import org.attache.reading.mention.Mention;
import org.attache.reading.segment.Sentence;
import org.attache.reading.segment.SentenceKind;

/** What is a claim at all (contract, sections 7 and 8). */
final class Scope {
  private static final Set<Sector> PRIVATE =
      EnumSet.of(Sector.BUS, Sector.MED, Sector.JRN, Sector.EDU, Sector.UNK, Sector.CRM);

  private Scope() {}

  /** Returns whether an event with these links is in scope. */
  static boolean isClaim(
      Sentence sentence, TriggerMatch match, List<Link> links, List<Mention> mentions) {
    boolean parties = links.stream().anyMatch(link -> isParty(link.role()));
    boolean heading =
        sentence.kind() == SentenceKind.HEADING || sentence.kind() == SentenceKind.HEADLINE;
    if (heading && !parties) {
      return false;
    }
    boolean political = mentions.stream().anyMatch(Scope::isPolitical);
    if (!match.entry().verb() && links.isEmpty() && !political) {
      return false;
    }
    return political || parties || match.entry().event() == EventType.PROTEST;
  }

  private static boolean isParty(Role role) {
    return role == Role.ACTOR || role == Role.RECIPIENT;
  }

  private static boolean isPolitical(Mention mention) {
    return mention.entities().stream().anyMatch(Scope::isPolitical);
  }

  private static boolean isPolitical(Entity entity) {
    Sector sector = entity.sector();
    return entity.code() != null || (sector != null && !PRIVATE.contains(sector));
  }
}
