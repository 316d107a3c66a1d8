package org.attache.app.export.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tech.followthemoney.entity.ValueEntity;
import tech.followthemoney.exc.SchemaException;
import tech.followthemoney.model.Model;
import tech.followthemoney.model.Property;

/** Linked data as Titanium expands it, FollowTheMoney by its own model. */
final class LinkedReadBackTest {
  /** The terms that we use of the two contexts that are on the web; the network is not asked. */
  private static final Map<String, String> CONTEXTS =
      Map.of(
          "http://www.w3.org/ns/anno.jsonld",
          """
          {"@context":{"oa":"http://www.w3.org/ns/oa#","dcterms":"http://purl.org/dc/terms/",
          "dc":"http://purl.org/dc/elements/1.1/","rdf":"http://www.w3.org/1999/02/22-rdf-syntax-ns#",
          "as":"http://www.w3.org/ns/activitystreams#","xsd":"http://www.w3.org/2001/XMLSchema#",
          "id":"@id","type":"@type","Annotation":"oa:Annotation","TextualBody":"oa:TextualBody",
          "SpecificResource":"oa:SpecificResource","TextQuoteSelector":"oa:TextQuoteSelector",
          "TextPositionSelector":"oa:TextPositionSelector","AnnotationPage":"as:OrderedCollectionPage",
          "body":{"@id":"oa:hasBody","@type":"@id"},"target":{"@id":"oa:hasTarget","@type":"@id"},
          "source":{"@id":"oa:hasSource","@type":"@id"},
          "selector":{"@id":"oa:hasSelector","@type":"@id"},
          "refinedBy":{"@id":"oa:refinedBy","@type":"@id"},"exact":"oa:exact","prefix":"oa:prefix",
          "suffix":"oa:suffix","start":"oa:start","end":"oa:end","value":"rdf:value",
          "format":"dc:format","created":{"@id":"dcterms:created","@type":"xsd:dateTime"},
          "motivation":{"@id":"oa:motivatedBy","@type":"@vocab"},
          "purpose":{"@id":"oa:hasPurpose","@type":"@vocab"},
          "classifying":"oa:classifying","identifying":"oa:identifying",
          "items":{"@id":"as:items","@type":"@id","@container":"@list"}}}
          """,
          "https://schema.org",
          "{\"@context\":{\"@vocab\":\"https://schema.org/\"}}");

  @Test
  void provenanceExpandsToEntitiesActivitiesAndAgents() throws JsonLdError {
    String expanded = expanded(ExportFormat.PROV);
    assertThat(expanded)
        .contains(
            "http://www.w3.org/ns/prov#Entity",
            "http://www.w3.org/ns/prov#Activity",
            "http://www.w3.org/ns/prov#SoftwareAgent",
            "http://www.w3.org/ns/prov#wasDerivedFrom");
    assertThat(count(expanded, "\"http://www.w3.org/ns/prov#used\"")).isEqualTo(8);
  }

  @Test
  void annotationsExpandWithASelectorForEachClaim() throws JsonLdError {
    String expanded = expanded(ExportFormat.ANNOTATIONS);
    int rows = (int) Exported.of(ExportFormat.ANNOTATIONS).manifest().tally().rows();
    assertThat(count(expanded, "http://www.w3.org/ns/oa#Annotation\"")).isEqualTo(rows);
    assertThat(count(expanded, "http://www.w3.org/ns/oa#TextQuoteSelector\"")).isEqualTo(rows);
    assertThat(count(expanded, "http://www.w3.org/ns/oa#TextPositionSelector\"")).isEqualTo(rows);
    assertThat(expanded).as("every term is one of the standard's").doesNotContain("\"motivation\"");
  }

  @Test
  void schemaOrgExpandsWithAStatusForEachEvent() throws JsonLdError {
    String expanded = expanded(ExportFormat.SCHEMA_ORG);
    int rows = (int) Exported.of(ExportFormat.SCHEMA_ORG).manifest().tally().rows();
    assertThat(count(expanded, "\"https://schema.org/Event\"")).isEqualTo(rows);
    assertThat(count(expanded, "\"https://schema.org/eventStatus\"")).isEqualTo(rows);
  }

  @Test
  void followTheMoneyKnowsEverySchemaPropertyAndReference() throws IOException, SchemaException {
    Model model = Model.loadDefault();
    ObjectMapper mapper = new ObjectMapper();
    List<String> ids = new ArrayList<>();
    List<String> pointed = new ArrayList<>();
    for (String line : Exported.of(ExportFormat.FTM).text().lines().toList()) {
      JsonNode node = mapper.readTree(line);
      ValueEntity entity = ValueEntity.fromJson(model, node);
      ids.add(entity.getId());
      node.get("properties")
          .fieldNames()
          .forEachRemaining(
              name -> {
                Property property = entity.getSchema().getProperty(name);
                assertThat(property).as(entity.getSchema().getName() + "." + name).isNotNull();
                if (property.getType().isEntity()) {
                  pointed.addAll(entity.getValues(property));
                }
              });
      entity
          .getSchema()
          .getRequiredProperties()
          .forEach(property -> assertThat(entity.has(property)).as(line).isTrue());
    }
    assertThat(ids).isNotEmpty().doesNotHaveDuplicates().containsAll(pointed);
  }

  private static String expanded(ExportFormat format) throws JsonLdError {
    DocumentLoader local =
        (URI address, DocumentLoaderOptions options) ->
            JsonDocument.of(
                new StringReader(
                    Objects.requireNonNull(
                        CONTEXTS.get(address.toString()), "no context " + address)));
    return JsonLd.expand(JsonDocument.of(new StringReader(Exported.of(format).text())))
        .loader(local)
        .get()
        .toString();
  }

  private static int count(String text, String part) {
    return (text.length() - text.replace(part, "").length()) / part.length();
  }
}
