package org.attache.model.plover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.attache.model.Claim;
import org.attache.model.EventType;
import org.attache.model.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One row a rule of the contract's "PLOVER view", and the CAMEO code that follows from it. */
final class PloverCoderTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2025, 8, 7);

  private final PloverCoder coder = new PloverCoder(PloverTable.bundled());
  private final CameoCodes cameo = CameoCodes.bundled();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CONSULT:diplomatic           | agreed     | Putin.RUS.GOV,Trump.USA.GOV                     | AGREE    |          | Putin,Trump > | future       | 2.5  | 036
          CONSULT/visit                | planned    | Witkoff.USA.GOV > Putin.RUS.GOV                 | AGREE    |          | Witkoff > Putin | future     | 2.5  | 036
          CONSULT/multilateral         | postponed  | Putin.RUS.GOV,Trump.USA.GOV                     | AGREE    |          | Putin,Trump > | future       | 2.5  | 036
          AID:military                 | agreed     | USA.USA.GOV > Poland.POL.GOV                    | AGREE    |          | USA > Poland  | future       | 2.5  | 0332
          AID:human_security           | agreed     | USA.USA.GOV > Sudan.SDN.CVL                     | AGREE    |          | USA > Sudan   | future       | 2.5  | 0333
          COOPERATE:economic           | planned    | India.IND.GOV,Japan.JPN.GOV                     | AGREE    |          | India,Japan > | future       | 2.5  | 0311
          SUPPORT                      | agreed     | France.FRA.GOV > Palestine.PSE.GOV              | AGREE    |          | France > Palestine | future  | 2.5  | 032
          CONSULT:diplomatic           | proposed   | Putin.RUS.GOV,Trump.USA.GOV by Russia.RUS.GOV   | REQUEST  | meet     | Russia > Trump | future      | 0    | 106
          AID:military                 | proposed   | USA.USA.GOV > Ukraine.UKR.GOV by Zelenskyy.UKR.GOV | REQUEST | assist | Zelenskyy > USA | future     | 0.5  | 1032
          AID                          | proposed   | Russia.RUS.GOV > Syria.SYR.GOV by Russia.RUS.GOV | REQUEST | assist   | Russia > Syria | future      | 0.5  | 103
          COOPERATE                    | proposed   | Colombia.COL.GOV > Venezuela.VEN.GOV by Venezuela.VEN.GOV | REQUEST | assist | Venezuela > Colombia | future | 0.5 | 101
          RETREAT/ceasefire            | proposed   | Israel.ISR.GOV by Obama.USA.GOV                 | REQUEST  | yield    | Obama > Israel | future      | -1   | 105
          RETREAT/resign               | proposed   | Premier.GBR.GOV by Leader.GBR.OPP               | REQUEST  | yield    | Leader > Premier | future    | -1   | 105
          SANCTION:economic            | proposed   | EU.EUR.IGO > Russia.RUS.GOV by Zelenskyy.UKR.GOV | REQUEST | change   | Zelenskyy > EU | future      | -1   | 100
          RETREAT/resign               | proposed   | Premier.GBR.GOV                                 | REQUEST  | yield    | > Premier     | future       | -1   | 105
          SANCTION/expel               | proposed   |  > Minister.THA.GOV                              | REQUEST  | change   | > Minister    | future       | -1   | 100
          RETREAT/withdraw             | agreed     | Israel.ISR.GOV > Hamas.PSE.REB                  | CONCEDE  |          | Israel > Hamas | future      | 4.5  | 080
          CONCEDE                      | planned    | France.FRA.GOV                                  | CONCEDE  |          | France >      | future       | 4.5  | 080
          SANCTION/discontinue:economic | planned   | USA.USA.GOV > India.IND.GOV                     | SANCTION | discontinue | USA > India | future      | -6   | 163
          ASSAULT:military             | threatened | Iran.IRN.GOV > Israel.ISR.GOV by Iran.IRN.GOV   | THREATEN | violence | Iran > Israel | hypothetical | -3.5 | 138
          SANCTION/discontinue:economic | threatened | USA.USA.GOV > India.IND.GOV by Trump.USA.GOV   | THREATEN | restrict | Trump > India | hypothetical | -3   | 1312
          SANCTION/withdraw:diplomatic | threatened | Turkey.TUR.GOV > Israel.ISR.GOV                 | THREATEN | relations | Turkey > Israel | hypothetical | -3.5 | 1313
          COERCE/seize:territory       | threatened | China.CHN.GOV > Taiwan.TWN.GOV                  | THREATEN | territory | China > Taiwan | hypothetical | -4  | 1382
          COERCE/deport                | threatened | Greece.GRC.GOV > Crew.RUS.CVL                   | THREATEN | expel    | Greece > Crew | hypothetical | -3.5 | 131
          RETREAT/withdraw             | threatened | USA.USA.GOV by USA.USA.GOV                      | THREATEN |          | USA >         | hypothetical | -3.5 | 130
          CONSULT                      | refused    | Zelenskyy.UKR.GOV,Putin.RUS.GOV by Putin.RUS.GOV | REJECT  | meet     | Putin > Zelenskyy | negation | -2   | 125
          CONSULT                      | cancelled  | Pakistan.PAK.GOV,Kabul.AFG.GOV                  | REJECT   | meet     | Pakistan,Kabul > | negation  | -2   | 125
          COERCE/deport                | cancelled  | Washington.USA.GOV > Minors.GTM.CVL by Judge.USA.JUD | REJECT | change | Judge > Washington | negation | -2 | 120
          AID:economic                 | refused    | Bank.IGO.IGO > Bolivia.BOL.GOV by Bank.IGO.IGO  | REJECT   | assist   | Bank > Bolivia | negation    | -1.5 | 1221
          RETREAT/ceasefire            | refused    | Hamas.PSE.REB > Israel.ISR.GOV by Hamas.PSE.REB | REJECT   | yield    | Hamas > Israel | negation    | -2   | 124
          REQUEST/meet                 | refused    | Chad.TCD.GOV > Sudan.SDN.GOV                    | REJECT   | meet     | Chad > Sudan  | negation     | -2   | 125
          CONSULT/phone                | denied     | Modi.IND.GOV,Trump.USA.GOV by India.IND.GOV     | CONSULT  | phone    | Modi,Trump >  | negation     | 1.5  | 041
          CONSULT:diplomatic           | mooted     | Kim.PRK.GOV,Trump.USA.GOV                       | CONSULT  |          | Kim,Trump >   | hypothetical | 2.5  | 040
          CONSULT/visit+third-party    | occurred   | Putin.RUS.GOV,Trump.USA.GOV                     | CONSULT  | visit+third-party | Putin,Trump > | | 4    | 040
          SUPPORT                      | occurred   | Modi.IND.GOV > Putin.RUS.GOV                    | SUPPORT  |          | Modi > Putin  |              | 5    | 050
          ACCUSE/disapprove            | occurred   | Lula.BRA.GOV > USA.USA.GOV                      | ACCUSE   | disapprove | Lula > USA  |              | -2   | 110
          ACCUSE/allege:legal          | occurred   | Prosecutor.PER.JUD > Fujimori.PER.PTY           | ACCUSE   | allege   | Prosecutor > Fujimori | |      -3.5 | 115
          ACCUSE                       | occurred   | Lula.BRA.GOV > USA.USA.GOV                      | ACCUSE   |          | Lula > USA    |              | -3   | 110
          SANCTION/convict:legal       | occurred   | Court.BRA.JUD > Bolsonaro.BRA.PTY               | SANCTION | convict  | Court > Bolsonaro |          | -6   | 116
          PROTEST/demo:executive       | underway   | Crowds.SRB.CVL > Government.SRB.GOV             | PROTEST  | demo     | Crowds > Government |        | -5   | 141
          RETREAT/release              | occurred   | Hamas.PSE.REB > Captive.ISR.CVL                 | RETREAT  | release  | Hamas > Captive |            | 6.5  | 084
          MOBILIZE/troops:military     | occurred   | China.CHN.MIL                                   | MOBILIZE | troops   | China >       |              | -6.5 | 154
          COERCE/arrest:legal          | occurred   | Police.HKG.COP > Editor.HKG.JRN                 | COERCE   | arrest   | Police > Editor |            | -7   | 173
          ASSAULT/drone:military       | occurred   | Russia.RUS.MIL > Kyiv.UKR.CVL                   | ASSAULT  | drone    | Russia > Kyiv |              | -9.5 | 195
          ASSAULT:military             | underway   | Russia.RUS.MIL > Ukraine.UKR.GOV                | ASSAULT  |          | Russia > Ukraine |           | -9   | 190
          """)
  void aClaimIsSeenAsTheContractSays(
      String event,
      String stage,
      String parties,
      String category,
      String modes,
      String viewParties,
      String auxiliary,
      double score,
      String code) {
    PloverView view = coder.view(ClaimSketch.claim(event, stage, parties, null), PUBLISHED);

    assertThat(view.category()).hasToString(category);
    assertThat(view.modes().stream().map(m -> m.label()).toList())
        .containsExactly(modes == null ? new String[0] : modes.split("\\+", -1));
    assertThat(
            (ClaimSketch.names(view.actors()) + " > " + ClaimSketch.names(view.recipients()))
                .strip())
        .isEqualTo(viewParties);
    assertThat(view.auxiliaryModes().stream().map(m -> m.label()).toList())
        .containsExactly(auxiliary == null ? new String[0] : new String[] {auxiliary});
    assertThat(view.score()).isEqualTo(score);
    assertThat(cameo.code(view)).isEqualTo(code);
  }

  @Test
  void everyEventHasAViewAndACodeAtEveryStage() {
    for (EventType event : EventType.values()) {
      for (Stage stage : Stage.values()) {
        Claim claim =
            ClaimSketch.claim(event.name(), stage.name().toLowerCase(Locale.ROOT), "A > B", null);
        PloverView view = coder.view(claim, null);

        assertThat(cameo.code(view)).as("%s %s", event, stage).matches("[0-9]{3,4}");
        boolean fact = stage == Stage.OCCURRED || stage == Stage.UNDERWAY;
        assertThat(view.auxiliaryModes()).as("%s %s", event, stage).hasSize(fact ? 0 : 1);
      }
    }
  }

  @Test
  void anEventMoreThanThirtyDaysBeforeTheDocumentIsHistorical() {
    assertThat(auxiliary(PUBLISHED.minusDays(31), PUBLISHED)).isEqualTo("[HISTORICAL]");
    assertThat(auxiliary(PUBLISHED.minusDays(30), PUBLISHED)).isEqualTo("[]");
    assertThat(auxiliary(PUBLISHED.minusDays(31), null)).isEqualTo("[]");
  }

  private String auxiliary(LocalDate latest, @Nullable LocalDate published) {
    Claim claim = ClaimSketch.claim("CONSULT", "occurred", "A,B", latest);
    return coder.view(claim, published).auxiliaryModes().toString();
  }
}
