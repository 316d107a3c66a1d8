package org.attache.reading.knowledge;

import java.io.DataInput;
import java.util.List;
import java.util.Map;
import org.attache.model.Sector;
import org.jspecify.annotations.Nullable;

/** Word lists about the language of names: not who, but how names are made. */
public final class Vocabulary {
  private static final List<Sector> SECTORS = List.of(Sector.values());

  private final Index<String> classes;
  private final Index<Sector> bodyNouns;

  private Vocabulary(Index<String> classes, Index<Sector> bodyNouns) {
    this.classes = classes;
    this.bodyNouns = bodyNouns;
  }

  static Vocabulary read(CompiledInput in) {
    Memo<String> names = Rows.read(in, DataInput::readUTF);
    Memo<Sector> all = new Memo<>(SECTORS.size(), SECTORS::get);
    return new Vocabulary(Index.read(in, names), Index.read(in, all));
  }

  static void write(
      Map<String, String> classes, Map<String, Sector> bodyNouns, CompiledOutput out) {
    List<String> names = classes.values().stream().distinct().sorted().toList();
    out.rows(names, (name, row) -> row.writeUTF(name));
    Index.write(Index.single(classes), names::indexOf, out);
    Index.write(Index.single(bodyNouns), SECTORS::indexOf, out);
  }

  /** Returns the sector of a noun that heads names of bodies ("ministry", "court"), or null. */
  public @Nullable Sector bodySector(String lower) {
    return bodyNouns.first(lower);
  }

  /** Returns whether a word is an adjective or noun that may stand before a role noun. */
  public boolean isModifier(String lower) {
    return "modifier".equals(classes.first(lower));
  }

  /** Returns whether a capitalised word opens a sentence without being part of a name. */
  public boolean isFunctionWord(String lower) {
    return "function".equals(classes.first(lower)) || isMonth(lower);
  }

  /** Returns whether a word is a form of address before a name: "Mr", "Lord". */
  public boolean isHonorific(String lower) {
    return "honorific".equals(classes.first(lower));
  }

  /** Returns whether a word names a month or a day of the week. */
  public boolean isMonth(String lower) {
    return "calendar".equals(classes.first(lower));
  }

  /** Returns whether a noun heads names of things: "Act", "Treaty", "River". */
  public boolean isThing(String lower) {
    return "thing".equals(classes.first(lower));
  }

  /** Returns whether a word is a given name usual for women. */
  public boolean isFemaleName(String lower) {
    return "female".equals(classes.first(lower));
  }

  /** Returns whether a word is a given name usual for men. */
  public boolean isMaleName(String lower) {
    return "male".equals(classes.first(lower));
  }

  /** Returns whether a word is a lower-case part of names: "bin", "de", "van". */
  public boolean isParticle(String lower) {
    return "particle".equals(classes.first(lower));
  }
}
