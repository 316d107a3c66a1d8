package org.attache.ledger.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.attache.model.Claim;
import org.attache.model.EventType;
import org.attache.model.Stage;
import org.attache.model.table.TableLines;
import org.jspecify.annotations.Nullable;

/** The table of kinds; earlier lines win. */
final class Kinds {
  private final List<Kind> kinds;

  Kinds(List<Kind> kinds) {
    this.kinds = List.copyOf(kinds);
  }

  static Kinds standard() {
    return new Kinds(TableLines.resource(Kinds.class, "kinds.tsv", 5, Kinds::kind));
  }

  /** Returns the kinds of the family, none where it knows no kinds. */
  List<Kind> of(String family) {
    return kinds.stream()
        .filter(kind -> kind.events().stream().anyMatch(e -> Families.of(e).equals(family)))
        .toList();
  }

  /** Returns the kind that words tell of, if any. */
  @Nullable Kind toldBy(Claim claim, List<Token> words) {
    for (Kind kind : kinds) {
      if (kind.events().contains(claim.event())
          && !isStageCue(kind, claim.stage())
          && words.stream().anyMatch(token -> kind.isToldBy(token.lower()))) {
        return kind;
      }
    }
    return null;
  }

  /** Returns the kind that the claim's modes tell of, if any. */
  @Nullable Kind ofModes(Claim claim) {
    for (Kind kind : kinds) {
      if (kind.events().contains(claim.event()) && kind.isModeOf(claim)) {
        return kind;
      }
    }
    return null;
  }

  /** "A pause of the tariffs" puts them off; it halts nothing else. */
  private static boolean isStageCue(Kind kind, Stage stage) {
    boolean stopped = stage == Stage.POSTPONED || stage == Stage.CANCELLED;
    return stopped && "halt".equals(kind.name());
  }

  private static Kind kind(List<String> cells) {
    Set<EventType> events =
        TableLines.items(cells.get(0), '|').stream()
            .map(EventType::valueOf)
            .collect(Collectors.toUnmodifiableSet());
    List<String> words = new ArrayList<>();
    List<String> stems = new ArrayList<>();
    for (String word : TableLines.items(cells.get(2), ' ')) {
      if (word.endsWith("*")) {
        stems.add(word.substring(0, word.length() - 1));
      } else {
        words.add(word);
      }
    }
    Set<String> modes = Set.copyOf(TableLines.items(cells.get(3), '|'));
    boolean lasting = "lasting".equals(cells.get(4));
    String name = cells.get(1);
    return new Kind(events, name, Set.copyOf(words), stems, modes, lasting, Kind.slot(name));
  }
}
