package org.attache.reading.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpellingTest {
  @Test
  void accentsPeriodsAndApostrophesDoNotCount() {
    assertThat(Spelling.key("erdoğan")).isEqualTo("erdogan");
    assertThat(Spelling.key("u.s.")).isEqualTo("us");
    assertThat(Spelling.key("qa’ida")).isEqualTo("qaida");
    assertThat(Spelling.key("łódź")).isEqualTo("lodz");
    assertThat(Spelling.key("türkiye")).isEqualTo("turkiye");
  }

  @Test
  void aMarkAloneIsSilent() {
    assertThat(Spelling.key("-")).isEmpty();
    assertThat(Spelling.key("’")).isEmpty();
    assertThat(Spelling.key(",")).isEqualTo(",");
  }

  @Test
  void phrasesAreCutAsSentencesAre() {
    assertThat(Spelling.phraseKey("Kim Jong-un")).isEqualTo("kim jong un");
    assertThat(Spelling.phraseKey("Iran's parliament")).isEqualTo("iran s parliament");
    assertThat(Spelling.phraseKey("Washington, D.C.")).isEqualTo("washington , dc");
    assertThat(Spelling.phraseKey("Ministry of Defense"))
        .isEqualTo(Spelling.phraseKey("ministry of defence"));
  }
}
