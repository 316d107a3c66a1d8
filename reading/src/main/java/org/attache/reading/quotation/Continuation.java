package org.attache.reading.quotation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Carries speakers over to quotations that fill whole sentences and name none.
 *
 * <p>Such a quotation goes on the one before where no more than its attribution lies between; it
 * shares the frame of one that follows at once; else it is the words of whoever speaks in the
 * sentence before.
 */
final class Continuation {
  private final TextWords words;
  private final SpeakerFinder speakers;

  Continuation(TextWords words, SpeakerFinder speakers) {
    this.words = words;
    this.speakers = speakers;
  }

  List<@Nullable Frame> frames(List<Stretch> stretches) {
    List<@Nullable Frame> frames = new ArrayList<>(Collections.nCopies(stretches.size(), null));
    for (int i = 0; i < stretches.size(); i++) {
      frames.set(i, speakers.find(stretches.get(i)));
    }
    for (int i = 0; i < stretches.size(); i++) {
      Frame frame = frames.get(i);
      if (frame == null) {
        frames.set(i, carried(stretches, frames, i));
      } else if (frame.speaker() == null
          && i > 0
          && follows(stretches.get(i - 1), stretches.get(i))) {
        Frame before = frames.get(i - 1);
        Speaker speaker = before == null ? null : before.speaker();
        frames.set(i, Frame.said(speaker, frame.cue(), frame.addressee()));
      }
    }
    return frames;
  }

  private @Nullable Frame carried(List<Stretch> stretches, List<@Nullable Frame> frames, int i) {
    Stretch stretch = stretches.get(i);
    if (i > 0 && follows(stretches.get(i - 1), stretch) && frames.get(i - 1) != null) {
      return frames.get(i - 1);
    }
    if (i + 1 < stretches.size() && stretches.get(i + 1).open() == stretch.after()) {
      Frame next = frames.get(i + 1);
      if (next != null) {
        return next;
      }
    }
    int sentence = words.sentence(stretch.first());
    return sentence == 0 ? null : speakers.inSentence(sentence - 1);
  }

  /** Whether at most the rest of the sentence lies between the end of one and the next. */
  private boolean follows(Stretch before, Stretch next) {
    int from = words.sentence(before.last() - 1);
    int to = words.sentence(next.first());
    int paragraphs = words.paragraph(next.first()) - words.paragraph(before.last() - 1);
    return to - from <= 1 && paragraphs <= 1;
  }
}
