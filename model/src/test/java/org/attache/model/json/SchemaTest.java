package org.attache.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.attache.model.Context;
import org.attache.model.EventType;
import org.attache.model.Mode;
import org.attache.model.Sector;
import org.attache.model.SourceKind;
import org.attache.model.Stage;
import org.attache.model.error.IncorrectInput;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schemas, their examples and the codecs agree. */
final class SchemaTest {
  private static final Path EXAMPLES =
      Path.of("src/test/resources/org/attache/model/json/examples");

  @TestFactory
  Stream<DynamicTest> aValidReadingIsAcceptedByBoth() {
    return valid("reading", new ReadingCodec()::decode);
  }

  @TestFactory
  Stream<DynamicTest> aValidDocumentIsAcceptedByBoth() {
    return valid("document", new DocumentCodec()::decode);
  }

  @TestFactory
  Stream<DynamicTest> anInvalidReadingIsRefusedForItsReason() {
    return invalid("reading", new ReadingCodec()::decode);
  }

  @TestFactory
  Stream<DynamicTest> anInvalidDocumentIsRefusedForItsReason() {
    return invalid("document", new DocumentCodec()::decode);
  }

  @Test
  void everyInvalidExampleHasItsReason() {
    for (String kind : List.of("reading", "document")) {
      List<String> explained = reasons(kind).stream().map(cells -> cells.get(0)).toList();

      assertThat(names(EXAMPLES.resolve(kind + "/invalid")))
          .containsExactlyInAnyOrderElementsOf(explained);
    }
  }

  @Test
  void theSchemaNamesTheConstantsOfTheModel() {
    JsonNode claim = JsonMapper.shared().readTree(schemaText("reading")).at("/$defs/claim");
    JsonNode defs = JsonMapper.shared().readTree(schemaText("reading")).at("/$defs");

    assertThat(texts(claim.at("/properties/event/enum"))).isEqualTo(names(EventType.values()));
    assertThat(texts(claim.at("/properties/stage/enum")))
        .isEqualTo(Arrays.stream(Stage.values()).map(Stage::label).toList());
    assertThat(texts(claim.at("/properties/contexts/items/enum")))
        .isEqualTo(Arrays.stream(Context.values()).map(Context::label).toList());
    assertThat(texts(defs.at("/entity/properties/sector/enum"))).isEqualTo(names(Sector.values()));
    assertThat(texts(defs.at("/attribution/properties/kind/enum")))
        .isEqualTo(Arrays.stream(SourceKind.values()).map(SourceKind::label).toList());
    for (int i = 0; i < EventType.values().length; i++) {
      JsonNode rule = claim.at("/allOf/" + i);
      EventType event = EventType.valueOf(rule.at("/if/properties/event/const").asString());
      assertThat(texts(rule.at("/then/properties/modes/items/enum")))
          .isEqualTo(event.modes().stream().map(Mode::label).toList());
    }
  }

  private static Stream<DynamicTest> valid(String kind, BiFunction<String, Origin, ?> decode) {
    Path folder = EXAMPLES.resolve(kind + "/valid");
    return names(folder).stream()
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name,
                    () -> {
                      String json = Files.readString(folder.resolve(name));
                      assertThat(validate(kind, json)).isEmpty();
                      assertThat(decode.apply(json, Origin.of(name))).isNotNull();
                    }));
  }

  private static Stream<DynamicTest> invalid(String kind, BiFunction<String, Origin, ?> decode) {
    Path folder = EXAMPLES.resolve(kind + "/invalid");
    return reasons(kind).stream()
        .map(
            cells ->
                DynamicTest.dynamicTest(
                    cells.get(0),
                    () -> {
                      String json = Files.readString(folder.resolve(cells.get(0)));
                      assertThat(validate(kind, json)).contains(cells.get(1));
                      if (cells.get(2).equals("accepts")) {
                        assertThat(decode.apply(json, Origin.of(cells.get(0)))).isNotNull();
                      } else {
                        assertThatThrownBy(() -> decode.apply(json, Origin.of(cells.get(0))))
                            .isInstanceOf(IncorrectInput.class);
                      }
                    }));
  }

  /** Returns the rows of file, keyword that fails, what the codec does, reason. */
  private static List<List<String>> reasons(String kind) {
    String table = read(EXAMPLES.resolve(kind + "/invalid/REASONS.tsv"));
    return table.lines().skip(1).map(line -> List.of(line.split("\t", -1))).toList();
  }

  private static List<String> validate(String kind, String json) {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(schemaText(kind));
    return schema.validate(json, InputFormat.JSON).stream().map(Error::getKeyword).toList();
  }

  private static String schemaText(String kind) {
    return read(Path.of("src/main/resources/org/attache/model/json/" + kind + "-1.schema.json"));
  }

  private static List<String> texts(JsonNode list) {
    return list.valueStream().map(JsonNode::asString).toList();
  }

  private static List<String> names(Enum<?>[] constants) {
    return Arrays.stream(constants).map(Enum::name).toList();
  }

  private static List<String> names(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".json"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
