package org.learningcities.resources;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.gdcc.xoai.model.oaipmh.Granularity;
import io.gdcc.xoai.model.oaipmh.results.record.Header;
import io.gdcc.xoai.serviceprovider.ServiceProvider;
import io.gdcc.xoai.serviceprovider.client.OAIClient;
import io.gdcc.xoai.serviceprovider.exceptions.BadArgumentException;
import io.gdcc.xoai.serviceprovider.model.Context;
import io.gdcc.xoai.serviceprovider.parameters.ListIdentifiersParameters;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.xml.XmlPath;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** The library is harvested whole by a client that is not ours, and every refusal is one of the protocol. */
@QuarkusTest
class OaiTest {
    @TestHTTPResource("/oai")
    URI address;

    @Inject
    DataSource database;

    private ServiceProvider harvester() {
        return new ServiceProvider(new Context()
                .withBaseUrl(address.toString())
                .withGranularity(Granularity.Second)
                .withOAIClient(
                        OAIClient.newBuilder().withBaseUrl(address.toString()).build()));
    }

    @Test
    void a_harvester_that_is_not_ours_takes_everything_part_by_part() throws BadArgumentException {
        assertThat(harvester().identify().getProtocolVersion()).isEqualTo("2.0");
        List<Header> headers = new ArrayList<>();
        harvester()
                .listIdentifiers(ListIdentifiersParameters.request().withMetadataPrefix("oai_dc"))
                .forEachRemaining(headers::add);
        assertThat(headers.stream().filter(header -> !header.isDeleted())).hasSize(93);
        assertThat(headers).extracting(Header::getIdentifier).doesNotHaveDuplicates();
        assertThat(headers)
                .allSatisfy(header -> assertThat(header.getSetSpecs()).isNotEmpty());
    }

    @Test
    void records_are_dublin_core_and_whole_lists_are_resumed_to_their_end() {
        List<String> titles = new ArrayList<>();
        String next = "?verb=ListRecords&metadataPrefix=oai_dc";
        int parts = 0;
        while (next != null) {
            XmlPath part = document(next);
            titles.addAll(part.getList("OAI-PMH.ListRecords.record.metadata.dc.title", String.class));
            String token = part.getString("OAI-PMH.ListRecords.resumptionToken");
            parts++;
            next = token.isEmpty() ? null : "?verb=ListRecords&resumptionToken=" + token;
        }
        assertThat(parts).isGreaterThan(1);
        assertThat(titles).hasSize(93).contains("Key Features of Learning Cities");
    }

    @Test
    void sets_and_dates_narrow_a_harvest() {
        assertThat(document("?verb=ListSets").getList("OAI-PMH.ListSets.set.setSpec", String.class))
                .contains("type:case-study", "topic:esd", "language:fr");
        assertThat(document("?verb=ListIdentifiers&metadataPrefix=oai_dc&set=type:case-study")
                        .getList("OAI-PMH.ListIdentifiers.header"))
                .hasSize(24);
        assertThat(error("?verb=ListRecords&metadataPrefix=oai_dc&until=2001-01-01"))
                .isEqualTo("noRecordsMatch");
        assertThat(document("?verb=ListMetadataFormats")
                        .getString("OAI-PMH.ListMetadataFormats.metadataFormat.metadataPrefix"))
                .isEqualTo("oai_dc");
    }

    @Test
    void every_refusal_is_one_of_the_protocol() {
        Map<String, String> refusals = Map.ofEntries(
                Map.entry("", "badVerb"),
                Map.entry("?verb=Nothing", "badVerb"),
                Map.entry("?verb=Identify&verb=Identify", "badVerb"),
                Map.entry("?verb=Identify&set=x", "badArgument"),
                Map.entry("?verb=ListRecords", "badArgument"),
                Map.entry("?verb=ListRecords&metadataPrefix=oai_dc&from=2024-13-01", "badArgument"),
                Map.entry(
                        "?verb=ListRecords&metadataPrefix=oai_dc&from=2024-01-01&until=2024-01-01T00:00:00Z",
                        "badArgument"),
                Map.entry("?verb=ListRecords&metadataPrefix=oai_dc&from=2024-02-01&until=2024-01-01", "badArgument"),
                Map.entry("?verb=ListRecords&metadataPrefix=marc", "cannotDisseminateFormat"),
                Map.entry("?verb=ListRecords&resumptionToken=forged", "badResumptionToken"),
                Map.entry("?verb=ListRecords&resumptionToken=a&metadataPrefix=oai_dc", "badArgument"),
                Map.entry("?verb=ListSets&resumptionToken=a", "badResumptionToken"),
                Map.entry("?verb=ListRecords&metadataPrefix=oai_dc&set=nothing", "noRecordsMatch"),
                Map.entry("?verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:x:y", "idDoesNotExist"));
        refusals.forEach((query, code) -> assertThat(error(query)).as(query).isEqualTo(code));
        given().delete(address).then().statusCode(405);
        given().formParam("verb", "Identify")
                .post(address)
                .then()
                .statusCode(200)
                .contentType(startsWith("text/xml"))
                .body("OAI-PMH.Identify.deletedRecord", equalTo("persistent"));
        given().formParam("verb", "ListRecords")
                .formParam("metadataPrefix", "oai_dc")
                .formParam("set", "a\u0000b")
                .post(address)
                .then()
                .body("OAI-PMH.error.@code", equalTo("badArgument"));
    }

    @Test
    void a_work_that_is_gone_stays_known_as_deleted() throws SQLException {
        String id;
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            var row = statement.executeQuery(
                    "insert into resource (slug, kind, titles, abstracts, creators, translations, languages, identifiers, clusters, licence_code, notes, source_id)"
                            + " select 'soon-gone', 'VIDEO', '{\"en\": \"Soon gone\"}', '{}', '{}', '[]', '{tlh}', '[]', '{}', 'NOASSERTION', '{}', min(id) from source returning id");
            row.next();
            id = row.getString(1);
            statement.execute("delete from resource where slug = 'soon-gone'");
        }
        XmlPath gone = document("?verb=ListIdentifiers&metadataPrefix=oai_dc&set=language:tlh");
        assertThat(gone.getString("OAI-PMH.ListIdentifiers.header.@status")).isEqualTo("deleted");
        String identifier = gone.getString("OAI-PMH.ListIdentifiers.header.identifier");
        assertThat(identifier).endsWith(id);
        XmlPath record = document("?verb=GetRecord&metadataPrefix=oai_dc&identifier=" + identifier);
        assertThat(record.getString("OAI-PMH.GetRecord.record.header.@status")).isEqualTo("deleted");
        assertThat(record.getList("OAI-PMH.GetRecord.record.metadata")).isEmpty();
    }

    private XmlPath document(String query) {
        return given().urlEncodingEnabled(false)
                .get(address + query)
                .then()
                .statusCode(200)
                .extract()
                .xmlPath();
    }

    private String error(String query) {
        return document(query).getString("OAI-PMH.error.@code");
    }
}
