package org.attache.sources.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.attache.testkit.Chance;
import org.attache.testkit.HostileText;
import org.attache.testkit.NewsText;
import org.attache.testkit.Seeded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LanguageFinderTest {
  private final LanguageFinder finder = LanguageFinder.shipped();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The minister said on Monday that the talks had been useful and would go on in the"
            + " spring.",
        "de | Die Ministerin sagte am Montag, dass die Gespräche nützlich gewesen seien und im"
            + " Frühjahr weitergehen.",
        "fr | La ministre a déclaré lundi que les entretiens ont été utiles et qu'ils se"
            + " poursuivront au printemps.",
        "es | La ministra dijo el lunes que las conversaciones fueron útiles y que continuarán en"
            + " la primavera.",
        "pt | A ministra disse na segunda-feira que as conversas foram úteis e que não serão as"
            + " últimas do ano.",
        "it | La ministra ha detto lunedì che i colloqui sono stati utili e che continueranno anche"
            + " in primavera.",
        "nl | De minister zei maandag dat de gesprekken nuttig waren en dat ze in het voorjaar"
            + " worden voortgezet.",
        "sv | Ministern sade på måndagen att samtalen hade varit nyttiga och att de ska fortsätta"
            + " under våren.",
        "pl | Minister powiedział w poniedziałek, że rozmowy były pożyteczne i że będą się toczyć"
            + " także na wiosnę.",
        "cs | Ministryně v pondělí řekla, že jednání byla užitečná a že bude na jaře pokračovat,"
            + " když se dohodnou.",
        "tr | Bakan pazartesi günü görüşmelerin çok yararlı olduğu ve daha sonra bir yeni tur için"
            + " buluşacaklarını söyledi.",
        "id | Menteri itu mengatakan pada hari Senin bahwa pembicaraan tersebut berguna dan akan"
            + " dilanjutkan oleh mereka.",
        "ru | Министр заявил в понедельник, что переговоры были полезными и продолжатся весной.",
        "ar | قال الوزير يوم الاثنين إن المحادثات كانت مفيدة وستستمر في الربيع",
        "zh | 部长星期一表示会谈是有益的并将在春季继续进行双方同意再次会面讨论",
        "ja | 大臣は月曜日、会談は有益であり、春に継続されると述べた。",
        "ko | 장관은 월요일 회담이 유익했으며 봄에도 계속될 것이라고 말했다"
      })
  void theLanguageIsFoundByItsScriptOrItsSmallWords(String language, String text) {
    assertThat(finder.find(text)).isEqualTo(language);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Keller, Rossi, Sokolov",
        "U.S. President Blank signs U.S.-Norland trade pact; U.S. senators object",
        "Norland 3 – Sudonia 1",
        "大臣"
      })
  void whereSignsAreFewNoLanguageIsFound(String text) {
    assertThat(finder.find(text)).isNull();
  }

  @Test
  void namesInAnotherScriptMakeNoOtherLanguage() {
    assertThat(
            finder.find(
                "The minister, Сергей Соколов, said that the talks with 王小明 in the capital had"
                    + " been useful and would go on in the spring."))
        .isEqualTo("en");
  }

  @Seeded(200)
  void newsInEnglishIsNeverTakenForAnotherLanguage(Chance chance) {
    assertThat(finder.find(NewsText.article(chance))).isIn("en", null);
  }

  @Seeded(100)
  void anyTextIsOfOneLanguageOrNone(Chance chance) {
    String text = HostileText.of(chance);
    assertThat(finder.find(text)).isEqualTo(finder.find(text));
  }
}
