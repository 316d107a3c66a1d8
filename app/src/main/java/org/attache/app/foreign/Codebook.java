package org.attache.app.foreign;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.attache.app.export.coded.Countries;
import org.attache.ledger.link.StateNames;
import org.attache.model.Sector;
import org.attache.model.plover.CameoCodes;
import org.attache.model.plover.CameoMeaning;
import org.attache.model.table.TableLines;
import org.jspecify.annotations.Nullable;

/**
 * What the codes and names of other data sets mean in ours. Not safe for use by several threads.
 */
final class Codebook {
  private static final int COLUMNS = 3;
  private static final int LONGEST_CAMEO = 4;

  private final CameoCodes cameo = CameoCodes.bundled();
  private final Map<String, Optional<CameoMeaning>> meanings = new HashMap<>();
  private final Countries countries = Countries.bundled();
  private final StateNames states = StateNames.standard();
  private final Set<String> iso = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);
  private final Map<String, String> words = new TreeMap<>();

  Codebook() {
    for (List<String> cells :
        TableLines.resource(Codebook.class, "codes.tsv", COLUMNS, cells -> cells)) {
      words.put(cells.get(0) + ":" + cells.get(1), cells.get(2));
    }
  }

  /**
   * Returns what a CAMEO code says, null where PLOVER has no event for it.
   *
   * @throws IllegalArgumentException if it can be no code
   */
  @Nullable CameoMeaning meaning(String code) {
    boolean digits = code.chars().allMatch(c -> c >= '0' && c <= '9');
    if (!digits || code.length() < LONGEST_CAMEO - 1 || code.length() > LONGEST_CAMEO) {
      throw new IllegalArgumentException(
          "no CAMEO code of three or four digits: '" + code + "'; is a leading zero lost?");
    }
    return meanings
        .computeIfAbsent(code, unseen -> Optional.ofNullable(cameo.meaning(unseen)))
        .orElse(null);
  }

  /** Returns the code of a state by its English name, null where none is called so. */
  @Nullable String byName(@Nullable String name) {
    if (name == null) {
      return null;
    }
    String known = words.get("name:" + name);
    return known == null ? states.code(name) : known;
  }

  /** Returns the code of a state by an alpha-3 code of ISO or of CAMEO. */
  @Nullable String byCode(@Nullable String code) {
    if (code == null) {
      return null;
    }
    String known = words.get("cameo:" + code);
    return known != null ? known : iso.contains(code) || countries.name(code) != null ? code : null;
  }

  /** Returns the code of a known group, such as the United Nations. */
  @Nullable String byGroup(@Nullable String group) {
    return group == null ? null : words.get("group:" + group);
  }

  /** Returns the code of a state by FIPS 10-4. */
  @Nullable String byFips(@Nullable String fips) {
    return fips == null ? null : countries.ofFips(fips);
  }

  /** Returns the first of several sectors that is known, by the words of a data set. */
  @Nullable Sector sector(String scheme, List<String> theirs) {
    return theirs.stream()
        .map(word -> words.get(scheme + ":" + word.strip()))
        .filter(java.util.Objects::nonNull)
        .map(Sector::valueOf)
        .findFirst()
        .orElse(null);
  }

  /** Returns a sector by PLOVER's own code. */
  @Nullable Sector sector(@Nullable String code) {
    return Arrays.stream(Sector.values())
        .filter(sector -> sector.name().equals(code))
        .findFirst()
        .orElse(null);
  }
}
