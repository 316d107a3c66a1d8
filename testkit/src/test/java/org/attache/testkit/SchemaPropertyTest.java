package org.attache.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.attache.model.Reading;
import org.attache.model.json.DocumentCodec;
import org.attache.model.json.ReadingCodec;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@TestInstance(Lifecycle.PER_CLASS) // the schemas are read once
final class SchemaPropertyTest {
  private final Schema readings = schema("reading-1.schema.json");
  private final Schema documents = schema("document-1.schema.json");

  @Seeded(200)
  void everyReadingThatIsWrittenIsByTheSchema(Chance chance) {
    Reading reading = RandomReading.reading(chance);
    ReadingCodec plain = new ReadingCodec();

    assertThat(readings.validate(plain.encode(reading), InputFormat.JSON)).isEmpty();
    assertThat(readings.validate(plain.withReasons().withText().encode(reading), InputFormat.JSON))
        .isEmpty();
  }

  @Seeded(200)
  void everyDocumentThatIsWrittenIsByTheSchema(Chance chance) {
    String json = new DocumentCodec().encode(RandomReading.document(chance));

    assertThat(documents.validate(json, InputFormat.JSON)).isEmpty();
  }

  private static Schema schema(String name) {
    try (InputStream in = ReadingCodec.class.getResourceAsStream(name)) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(Objects.requireNonNull(in, name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
