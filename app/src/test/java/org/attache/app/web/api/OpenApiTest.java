package org.attache.app.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.attache.app.export.form.ExportFormat;
import org.attache.app.serve.TestDesk;
import org.attache.app.serve.Watching;
import org.attache.app.web.LedgerDesk;
import org.attache.app.web.Reception;
import org.attache.app.web.access.Scope;
import org.attache.ledger.store.Ledger;
import org.attache.ledger.store.Refusal;
import org.attache.model.Document;
import org.attache.model.Reading;
import org.attache.model.json.JsonParsing;
import org.attache.model.json.Origin;
import org.attache.model.json.ReadingCodec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds the description of the API to the API, both ways. */
final class OpenApiTest {
  private static final String ID = "urn:attache:openapi";

  @TempDir private Path folder;

  private final String text = resource(Api.class, "openapi.json");
  private final JsonNode description = new JsonMapper().readTree(text);
  private final SchemaRegistry schemas =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(ID, text)));

  @Test
  void everyAddressIsDescribedAndNoOther() {
    Set<String> described = new TreeSet<>();
    for (Map.Entry<String, JsonNode> path : description.get("paths").properties()) {
      path.getValue()
          .propertyNames()
          .forEach(method -> described.add(method + " " + path.getKey()));
    }
    Set<String> served = new TreeSet<>(Set.of("get /v1/stream"));
    Clock clock = Clock.systemUTC();
    Ledger ledger = Ledger.open(folder.resolve("x.db").toString(), clock);
    try (LedgerDesk desk = new LedgerDesk(ledger);
        Reception reception = desk.reception(() -> OpenApiTest::unread, clock);
        ChangeStream stream = new ChangeStream(desk, clock)) {
      for (Route route :
          new Api(
                  desk,
                  reception,
                  stream,
                  Watching.delivering(folder.resolve("x.addresses"), clock),
                  clock)
              .routes()) {
        served.add(route.method().name().toLowerCase(Locale.ROOT) + " " + route.path());
      }
    }
    assertThat(described).isEqualTo(served);
  }

  @Test
  void everyAddressThatTellsAnswersAsDescribed() {
    try (TestDesk desk = TestDesk.in(folder)) {
      String event = id(desk, "/v1/events?q=Rossi");
      String claim = id(desk, "/v1/claims?q=smiled");
      String entry = refused(desk);
      desk.account("feed", Scope.PUSH);
      String pushed =
          desk.post(
                  "/v1/documents",
                  "{\"text\":\"Quiet.\"}",
                  "Authorization",
                  "Bearer " + desk.token("feed", Scope.PUSH))
              .body();
      String item = pushed.replaceAll(".*\"inbox\":\"([0-9a-f]+)\".*", "$1");
      Map<String, String> parts =
          new HashMap<>(
              Map.of(
                  "/v1/events/{id}",
                  event,
                  "/v1/claims/{id}",
                  claim,
                  "/v1/documents/{id}",
                  "p-2",
                  "/v1/actors/{name}",
                  "Rossi",
                  "/v1/export/{format}",
                  "geojson",
                  "/v1/export/{format}/manifest",
                  "ftm",
                  "/v1/watches/{id}",
                  Watching.ID,
                  "/v1/watches/{id}.atom",
                  Watching.ID,
                  "/v1/alerts/{id}",
                  id(desk, "/v1/alerts")));
      parts.put("/v1/quarantine/{entry}", entry);
      parts.put("/v1/documents/inbox/{id}", item);
      int asked = 0;
      for (Map.Entry<String, JsonNode> path : description.get("paths").properties()) {
        JsonNode get = path.getValue().get("get");
        String pattern = path.getKey();
        if (get != null && !pattern.equals("/v1/stream")) {
          String address = pattern.replaceAll("\\{[a-z]+}", parts.getOrDefault(pattern, ""));
          String query = pattern.equals("/v1/search") ? "?q=Rossi&as_of=2025-08-21" : "";
          answersAsDescribed(desk.get(address + query), pattern, "get", "200");
          answersAsDescribed(desk.get(address + "?nonsense=1"), pattern, "get", "400");
          asked++;
        }
      }
      assertThat(asked).isEqualTo(25);
    }
  }

  @Test
  void everyFormatOfExportsIsDescribedAndAnswersWithTheBytesOfItsManifest() throws Exception {
    JsonNode get = description.get("paths").get("/v1/export/{format}").get("get");
    Set<String> described = new TreeSet<>();
    for (JsonNode name : get.at("/parameters/0/schema/enum")) {
      described.add(name.asString());
    }
    Set<String> formats = new TreeSet<>();
    try (TestDesk desk = TestDesk.in(folder)) {
      for (ExportFormat format : ExportFormat.values()) {
        formats.add(format.toString());
        String address = "/v1/export/" + format;
        HttpResponse<String> answer = desk.get(address + "?as_of=2025-08-21");
        assertThat(answer.headers().firstValue("Content-Type")).contains(format.mediaType());
        assertThat(get.at("/responses/200/content").has(format.mediaType())).isTrue();
        if (format.isText()) {
          byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
          String hash =
              HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
          assertThat(desk.get(address + "/manifest?as_of=2025-08-21").body()).contains(hash);
        }
      }
      answersAsDescribed(desk.get("/v1/export/xls"), "/v1/export/{format}", "get", "404");
    }
    assertThat(described).isEqualTo(formats);
  }

  @Test
  void everyParameterThatIsDescribedIsTaken() {
    try (TestDesk desk = TestDesk.in(folder)) {
      for (String path :
          List.of(
              "events",
              "claims",
              "documents",
              "actors",
              "agenda",
              "changes",
              "review",
              "quarantine",
              "alerts")) {
        JsonNode get = description.get("paths").get("/v1/" + path).get("get");
        List<String> names = new ArrayList<>();
        for (JsonNode parameter : get.get("parameters")) {
          JsonNode ref = parameter.get("$ref");
          String target = ref == null ? "" : ref.asString();
          String name = target.substring(target.lastIndexOf('/') + 1);
          names.add(ref == null ? parameter.get("name").asString() : name);
        }
        String refusal = desk.get("/v1/" + path + "?nonsense=1").body();
        String known = refusal.substring(refusal.indexOf("there are ") + 10);
        String listed = known.substring(0, known.indexOf('"'));
        assertThat(names).as(path).containsExactlyInAnyOrder(listed.split(", "));
      }
    }
  }

  @Test
  void whatChangesTheLedgerAnswersAsDescribed() {
    try (TestDesk desk = TestDesk.in(folder)) {
      desk.account("mira", Scope.ADMIN);
      String token = "Bearer " + desk.token("mira", Scope.ADMIN);
      String[] shown = {"Authorization", token};
      String decision =
          "{\"ruling\":\"confirm\",\"claim\":\""
              + id(desk, "/v1/claims")
              + "\",\"reason\":\"checked\"}";
      assertThat(schema("/components/schemas/NewDecision").validate(decision, InputFormat.JSON))
          .isEmpty();
      answersAsDescribed(
          desk.post("/v1/decisions", decision, shown), "/v1/decisions", "post", "201");
      answersAsDescribed(desk.post("/v1/decisions", "{}", shown), "/v1/decisions", "post", "400");
      answersAsDescribed(desk.post("/v1/decisions", decision), "/v1/decisions", "post", "401");
      String document = "{\"id\":\"n-1\",\"text\":\"Anna Rossi met Urs Keller.\"}";
      answersAsDescribed(
          desk.post("/v1/documents", document, shown), "/v1/documents", "post", "202");
      answersAsDescribed(desk.post("/v1/documents", "{}", shown), "/v1/documents", "post", "400");
      String[] named = {"Authorization", token, "Idempotency-Key", "k"};
      desk.post("/v1/documents", document, named);
      answersAsDescribed(
          desk.post("/v1/documents", document.replace("Urs", "Uli"), named),
          "/v1/documents",
          "post",
          "409");
      String entry = refused(desk);
      for (String what : List.of("retry", "drop")) {
        String path = "/v1/quarantine/{entry}/" + what;
        String address = path.replace("{entry}", entry);
        answersAsDescribed(
            desk.post(address, "{\"reason\":\"spam\"}", shown),
            path,
            "post",
            what.equals("retry") ? "409" : "200");
        answersAsDescribed(desk.post(address, "{\"reason\":\"x\"}", shown), path, "post", "409");
        answersAsDescribed(desk.post(address, "{}"), path, "post", "401");
      }
      answersAsDescribed(desk.get("/v1/decisions"), "/v1/decisions", "get", "200");
      answersAsDescribed(desk.get("/v1/review?queue=sample"), "/v1/review", "get", "200");
      answersAsDescribed(desk.get("/v1/precision"), "/v1/precision", "get", "200");
      answersAsDescribed(
          desk.get("/v1/events/" + id(desk, "/v1/events?q=Rossi")),
          "/v1/events/{id}",
          "get",
          "200");
    }
  }

  @Test
  void watchesAreMadeToldOfAndRemovedAsDescribed() {
    try (TestDesk desk = TestDesk.in(folder)) {
      desk.account("mira", Scope.ADMIN);
      String[] shown = {"Authorization", "Bearer " + desk.token("mira", Scope.REVIEW)};
      String wanted =
          "{\"name\":\"Oslo\",\"search\":{\"actor\":[\"NOR\"],\"event\":[\"CONSULT\"],"
              + "\"stage\":[\"agreed\"],\"place\":\"Oslo\",\"text\":\"meet\",\"upcoming\":true},"
              + "\"changes\":[\"stage\"],\"from\":\"2025-08-01\",\"zone\":\"Europe/Oslo\","
              + "\"quiet\":\"22:00-07:00\",\"digest\":\"daily 07:30\","
              + "\"webhooks\":[\"http://127.0.0.1:9/hook\"],\"emails\":[\"mira@desk.example\"]}";
      assertThat(schema("/components/schemas/NewWatch").validate(wanted, InputFormat.JSON))
          .isEmpty();
      HttpResponse<String> made = desk.post("/v1/watches", wanted, shown);
      answersAsDescribed(made, "/v1/watches", "post", "201");
      answersAsDescribed(desk.post("/v1/watches", wanted, shown), "/v1/watches", "post", "409");
      answersAsDescribed(desk.post("/v1/watches", "{}", shown), "/v1/watches", "post", "400");
      answersAsDescribed(desk.post("/v1/watches", wanted), "/v1/watches", "post", "401");
      answersAsDescribed(desk.get("/v1/watches/Oslo"), "/v1/watches/{id}", "get", "200");
      String again = "/v1/alerts/" + id(desk, "/v1/alerts") + "/redeliver";
      answersAsDescribed(desk.post(again, "", shown), "/v1/alerts/{id}/redeliver", "post", "404");
      assertThat(desk.delete("/v1/watches/Oslo").statusCode()).isEqualTo(401);
      assertThat(desk.delete("/v1/watches/Oslo", shown).statusCode()).isEqualTo(204);
      answersAsDescribed(desk.get("/v1/watches/Oslo"), "/v1/watches/{id}", "get", "404");
    }
  }

  @Test
  void theRecordsOfTheContractAreDescribedAsItsOwnSchemaHasThem() {
    JsonNode contract =
        new JsonMapper().readTree(resource(ReadingCodec.class, "reading-1.schema.json"));
    JsonNode described = description.get("components").get("schemas");
    for (Map.Entry<String, JsonNode> part : contract.get("$defs").properties()) {
      String name = upper(part.getKey());
      assertThat(described.get(name)).as(name).isNotNull();
      assertThat(described.get(name).toString()).isEqualTo(here(part.getValue().toString()));
    }
  }

  /** Rewrites references within the contract's schema to those of the description. */
  private static String here(String schema) {
    StringBuilder rewritten = new StringBuilder();
    String mark = "#/$defs/";
    int from = 0;
    for (int at = schema.indexOf(mark); at >= 0; at = schema.indexOf(mark, from)) {
      rewritten.append(schema, from, at).append("#/components/schemas/");
      from = at + mark.length();
      rewritten.append(Character.toUpperCase(schema.charAt(from)));
      from++;
    }
    return rewritten.append(schema.substring(from)).toString();
  }

  private static String upper(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  private void answersAsDescribed(
      HttpResponse<String> answer, String path, String method, String status) {
    String what = method + " " + path + ": " + answer.body();
    assertThat(answer.statusCode()).as(what).isEqualTo(Integer.parseInt(status));
    String at = "/paths/" + path.replace("/", "~1") + "/" + method + "/responses/" + status;
    JsonNode response = description.at(at);
    assertThat(response.isMissingNode()).as(at).isFalse();
    String place = at;
    if (response.has("$ref")) {
      place = response.get("$ref").asString().substring(1);
    }
    String type = answer.headers().firstValue("Content-Type").orElse("");
    String content = place + "/content/" + type.replace("/", "~1");
    assertThat(description.at(content).isMissingNode()).as(content).isFalse();
    if (type.endsWith("xml")) {
      assertThat(answer.body()).startsWith("<?xml");
      return;
    }
    // which refuses an object that has a member twice
    new JsonParsing().parse(answer.body(), Origin.of(path));
    assertThat(schema(content + "/schema").validate(answer.body(), InputFormat.JSON))
        .as(what)
        .isEmpty();
  }

  private Schema schema(String pointer) {
    return schemas.getSchema(
        SchemaLocation.of(ID + "#" + pointer.replace("{", "%7B").replace("}", "%7D")));
  }

  /** Refuses an input of which nothing is kept, and returns the number of its entry. */
  private String refused(TestDesk desk) {
    try (Ledger ledger = Ledger.existing(folder.resolve("news.db").toString(), desk.clock())) {
      ledger.refuse(List.of(new Refusal("a.jsonl:7", "json-broken", "a brace is missing", "")));
    }
    return desk.get("/v1/quarantine").body().replaceAll(".*\"entry\":([0-9]+).*", "$1");
  }

  private static Reading unread(Document document) {
    return new Reading(document, List.of(), List.of());
  }

  private static String id(TestDesk desk, String address) {
    String body = desk.get(address).body();
    int at = body.indexOf("\"id\":\"") + 6;
    return body.substring(at, body.indexOf('"', at));
  }

  private static String resource(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
