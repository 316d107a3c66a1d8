package org.attache.ledger.title;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.attache.ledger.link.StateNames;
import org.attache.model.Entity;
import org.attache.model.Sector;
import org.attache.model.table.TableLines;
import org.jspecify.annotations.Nullable;

/** Short names of states, persons and bodies. */
final class ShortNames {
  private static final Set<String> SURNAME_FIRST = Set.of("CHN", "PRK", "KOR", "TWN");
  private static final Set<String> WHOLE_NAME = Set.of("VNM", "IDN", "MMR", "ISL");
  private static final Set<String> PARTICLES =
      Set.of("von", "van", "de", "da", "dos", "del", "della", "bin", "ibn", "al", "el", "ter");
  private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");
  private static final Set<String> EMPTY =
      Set.of(
          "man",
          "men",
          "people",
          "members",
          "person",
          "persons",
          "individuals",
          "entities",
          "countries",
          "country",
          "nations",
          "states",
          "leaders",
          "officials",
          "sides",
          "parties",
          "others",
          "groups",
          "group",
          "government",
          "it",
          "them",
          "forces",
          "non",
          "pro");
  private static final Set<Sector> BODILY =
      Set.of(Sector.MIL, Sector.IGO, Sector.REB, Sector.BUS, Sector.COP, Sector.NGO);
  private static final int MOST_WORDS = 5;

  private final Map<String, ShortName> states;
  private final Set<String> bodyWords;
  private final StateNames stateNames = StateNames.standard();

  private ShortNames(Map<String, ShortName> states, Set<String> bodyWords) {
    this.states = Map.copyOf(states);
    this.bodyWords = Set.copyOf(bodyWords);
  }

  static ShortNames standard() {
    Map<String, ShortName> states = new HashMap<>();
    TableLines.resource(ShortNames.class, "states.tsv", 3, cells -> cells)
        .forEach(cells -> states.put(cells.get(0), new ShortName(cells.get(1), cells.get(2))));
    List<String> words =
        TableLines.resource(ShortNames.class, "body-words.tsv", 1, cells -> cells.get(0));
    return new ShortNames(states, words.stream().collect(Collectors.toUnmodifiableSet()));
  }

  /** Returns whether a title may name the entity in its state's stead. */
  boolean isPerson(Entity entity) {
    if (entity.office() != null) {
      return true;
    }
    String label = entity.label();
    List<String> words = List.of(label.split(" "));
    return entity.name() != null
        && words.size() > 1
        && words.size() < MOST_WORDS
        && (entity.sector() == null || !BODILY.contains(entity.sector()))
        && Character.isUpperCase(label.charAt(0))
        && Character.isLetter(label.charAt(label.length() - 1))
        && isCapital(words.get(words.size() - 1))
        && words.stream().noneMatch(this::isBodyWord)
        && !stateNames.know(label);
  }

  /** Returns the short name, null for an entity that a title had better not name. */
  @Nullable ShortName of(Entity entity) {
    ShortName state = entity.code() == null ? null : states.get(entity.code());
    String label = entity.label();
    if (isPerson(entity)) {
      return ShortName.same(surname(label, entity.code()));
    }
    boolean named = Character.isUpperCase(label.charAt(0)) || label.startsWith("al-");
    if (!named) {
      return unnamed(entity, state);
    }
    if (state != null && (stateNames.code(label) != null || actsForState(entity))) {
      return state;
    }
    return ShortName.same(
        shortened(label.replace("United Nations", "UN").replace("European Union", "EU")));
  }

  private boolean actsForState(Entity entity) {
    Sector sector = entity.sector();
    boolean whole = sector == null || sector == Sector.GOV;
    boolean forces = sector == Sector.MIL;
    boolean body = entity.label().contains("of ") || isBody(entity.label());
    return whole || (forces && body);
  }

  private boolean isBody(String label) {
    return List.of(label.split(" ")).stream().anyMatch(this::isBodyWord);
  }

  private boolean isBodyWord(String word) {
    return bodyWords.contains(word.toLowerCase(Locale.ROOT));
  }

  private static @Nullable ShortName unnamed(Entity entity, @Nullable ShortName state) {
    Sector sector = entity.sector();
    if (state == null || sector == null) {
      String label = entity.label();
      boolean telling =
          Character.isLetter(label.charAt(0)) && label.indexOf(' ') < 0 && !EMPTY.contains(label);
      return telling ? ShortName.same(label) : null;
    }
    return switch (sector) {
      case GOV -> state;
      case MIL -> ShortName.same(state.attribute() + " forces");
      case COP -> ShortName.same(state.attribute() + " police");
      case LEG -> ShortName.same(state.attribute() + " lawmakers");
      case JUD -> ShortName.same(state.attribute() + " courts");
      case OPP -> ShortName.same(state.attribute() + " opposition");
      case REB -> ShortName.same(state.attribute() + " rebels");
      case BUS -> ShortName.same(state.attribute() + " companies");
      case MED, JRN -> ShortName.same(state.attribute() + " media");
      case CVL -> ShortName.same(state.attribute() + " civilians");
      default -> null;
    };
  }

  private static String surname(String label, @Nullable String code) {
    String[] words = label.split(" ");
    if (code != null && WHOLE_NAME.contains(code)) {
      return label;
    }
    if (code != null && SURNAME_FIRST.contains(code)) {
      return words[0];
    }
    int last = words.length - 1;
    while (last > 0 && SUFFIXES.contains(words[last].toLowerCase(Locale.ROOT))) {
      last--;
    }
    int first = last;
    for (int i = 1; i < last; i++) {
      if (PARTICLES.contains(words[i].toLowerCase(Locale.ROOT))) {
        first = i;
        break;
      }
    }
    return String.join(" ", List.of(words).subList(first, last + 1));
  }

  private static boolean isCapital(String word) {
    return Character.isUpperCase(word.charAt(0)) || word.contains("-");
  }

  private static String shortened(String label) {
    String[] words = label.split(" ");
    return words.length <= MOST_WORDS
        ? label
        : String.join(" ", List.of(words).subList(0, MOST_WORDS)) + " …";
  }
}
