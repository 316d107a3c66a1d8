package org.attache.app.export.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.attache.ledger.AsOf;
import org.attache.ledger.LedgerRecord;
import org.attache.ledger.entry.Assertion;
import org.attache.ledger.entry.Assertions;
import org.attache.ledger.query.RecordView;
import org.attache.model.Reading;
import org.attache.testkit.Chance;
import org.attache.testkit.RandomReading;
import org.attache.testkit.Seeded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.SAXException;

/**
 * GEXF by a schema: elements, attributes and their types, every reference to a node or attribute.
 */
final class GexfSchemaTest {
  @Test
  void theSceneIsValid() throws Exception {
    validate(Exported.of(ExportFormat.GEXF).text());
  }

  @Test
  void aNetworkWithoutActorsIsValid() throws Exception {
    validate(of(List.of()));
  }

  @Seeded(40)
  void anyClaimsAreValid(Chance chance) throws Exception {
    List<Assertion> claims = new ArrayList<>();
    for (Reading reading : chance.upTo(6, () -> RandomReading.reading(chance))) {
      claims.addAll(Assertions.of(reading, RandomReading.day(chance)));
    }
    validate(of(claims));
  }

  @ParameterizedTest
  @CsvSource({
    "source=\"6\",source=\"99\"",
    "for=\"stage\",for=\"state\"",
    "start=\"2031-08-20\",start=\"20 August\"",
    "type=\"undirected\",type=\"mutually\"",
    "node id=\"1\",node id=\"0\"",
    "timeformat=\"date\",timeformat=\"day\""
  })
  void theSchemaRefusesWhatIsWrong(String right, String wrong) {
    String text = Exported.of(ExportFormat.GEXF).text();
    assertThat(text).contains(right);
    assertThatThrownBy(() -> validate(text.replace(right, wrong))).isInstanceOf(SAXException.class);
  }

  private static String of(List<Assertion> claims) {
    RecordView view = new RecordView(LedgerRecord.fold(claims, List.of(), AsOf.day(Scene.DAY)));
    return Exported.of(ExportFormat.GEXF, Exported.usual(), view).text();
  }

  private static void validate(String gexf) throws SAXException, IOException {
    Schema schema =
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
            .newSchema(Objects.requireNonNull(GexfSchemaTest.class.getResource("gexf-1.3.xsd")));
    Validator validator = schema.newValidator();
    validator.validate(new StreamSource(new StringReader(gexf)));
  }
}
