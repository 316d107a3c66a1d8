package org.attache.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attache.reading.quotation.SpeechForm;
import org.attache.reading.quotation.SpeechForm.Form;
import org.jspecify.annotations.Nullable;

/**
 * Finds reporting verbs that are used as such: not nouns ("local reports"), adjectives ("the
 * alleged attack"), negated ("did not say") or yet to be spoken ("will announce").
 */
final class VerbCues {
  private static final int BY_WITHIN = 6;

  private final ReportingVerbs verbs;

  VerbCues(ReportingVerbs verbs) {
    this.verbs = verbs;
  }

  List<VerbCue> in(Line line) {
    List<VerbCue> cues = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      SpeechForm form = line.form(i);
      VerbCue cue = form == null ? null : cue(line, i, form);
      if (cue != null) {
        cues.add(cue);
      }
    }
    return cues;
  }

  private @Nullable VerbCue cue(Line line, int i, SpeechForm form) {
    Set<Content> contents = verbs.contents(form.verb());
    if (contents.isEmpty()
        || (i > 0 && line.isCapital(i) && !isTitleCase(line))
        || NounUse.isNoun(line, i, form)
        || NounUse.isAdjective(line, i, form)) {
      return null;
    }
    int first = i;
    while (first > 0 && inGroup(line, first - 1)) {
      first--;
    }
    return spoken(line, new Range(first, i + form.length()), i, form, contents);
  }

  private static @Nullable VerbCue spoken(
      Line line, Range group, int verb, SpeechForm form, Set<Content> contents) {
    boolean be = holds(line, group.from(), verb, WordList.BE);
    boolean have = holds(line, group.from(), verb, WordList.HAVE);
    boolean unsaid =
        holds(line, group.from(), verb, WordList.NEGATION)
            || holds(line, group.from(), verb, WordList.MODAL)
            || ((be || have) && !form.is(Form.PARTICIPLE) && !form.is(Form.GERUND));
    int first =
        line.reads(group.from() - 1, "to") ? continued(line, group.from() - 1) : group.from();
    if (unsaid || first < 0) {
      return null;
    }
    boolean gerund = form.is(Form.GERUND) || line.reads(group.from(), "having");
    boolean reduced = !have && line.reads(group.to(), "by");
    boolean passive = !gerund && form.is(Form.PARTICIPLE) && (be || reduced);
    if (passive && !isToldBy(line, group.to(), contents)) {
      return null;
    }
    return new VerbCue(first, verb, group.to(), form, contents, passive, gerund && !be);
  }

  private static boolean holds(Line line, int from, int to, WordList list) {
    return to > from && line.holds(from, to - from, list);
  }

  private static boolean isToldBy(Line line, int after, Set<Content> contents) {
    boolean tells = contents.contains(Content.CLAUSE) || contents.contains(Content.NOUN);
    return tells && (line.reads(after, "by") || laterBy(line, after));
  }

  /** Whether most words are capitalised, as in some headlines. */
  private static boolean isTitleCase(Line line) {
    int capitals = 0;
    for (int i = 0; i < line.size(); i++) {
      capitals += line.isCapital(i) ? 1 : 0;
    }
    return capitals * 4 > line.size() * 3;
  }

  private static boolean inGroup(Line line, int i) {
    return line.isAuxiliary(i)
        || line.isAdverb(i)
        || (line.is(i, WordList.NEGATION) && !line.reads(i, "no"));
  }

  /** "continued to say", "went on to tell": the group begins with the first verb, else -1. */
  private static int continued(Line line, int to) {
    if (line.lower(to - 1).startsWith("continue")) {
      return to - 1;
    }
    return line.reads(to - 2, "went", "on") ? to - 2 : -1;
  }

  private static boolean laterBy(Line line, int from) {
    for (int k = from; k < Math.min(from + BY_WITHIN, line.size()) && !line.isMark(k); k++) {
      if (line.reads(k, "by")) {
        return !line.isTime(k + 1);
      }
    }
    return false;
  }
}
