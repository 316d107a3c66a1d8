package org.attache.training;

import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers of layers within the names of parameters and the paths of products. */
final class Layers {
  /** Layer of what is in none. */
  static final int NONE = -1;

  private static final Pattern NAME = Pattern.compile("encoder[./]layer\\.(\\d+)[./].*");

  private Layers() {}

  /** Returns the layer that a name belongs to, from 0, or {@link #NONE}. */
  static int of(String name) {
    Matcher matcher = NAME.matcher(name);
    return matcher.matches() ? Integer.parseInt(matcher.group(1)) : NONE;
  }

  /** Returns how many layers the names tell of. */
  static int count(Collection<String> names) {
    return 1 + names.stream().mapToInt(Layers::of).max().orElse(NONE);
  }
}
