package org.learningcities.files;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.learningcities.Tokens;

/** Calls about the files of one city, in the name of accounts. */
record TestFiles(String slug) {
    RequestSpecification as(String account) {
        return given().urlEncodingEnabled(false).auth().oauth2(Tokens.of(account));
    }

    Response begin(String account, String name, long length) {
        String encoded = Base64.getEncoder().encodeToString(name.getBytes(StandardCharsets.UTF_8));
        return as(account)
                .header("Tus-Resumable", "1.0.0")
                .header("Upload-Length", length)
                .header("Upload-Metadata", "filename " + encoded + ",filetype aW1hZ2UvcG5n")
                .post(path() + "/uploads");
    }

    Response send(String account, String upload, long offset, byte[] bytes) {
        return as(account)
                .header("Tus-Resumable", "1.0.0")
                .header("Upload-Offset", offset)
                .contentType(Tus.BYTES)
                .body(bytes)
                .patch(upload);
    }

    /** Address of a new upload. */
    String begun(String account, String name, long length) {
        return begin(account, name, length).then().statusCode(201).extract().header("Location");
    }

    /** Id of an upload of which everything has arrived. */
    String uploaded(String account, String name, byte[] bytes) {
        String upload = begun(account, name, bytes.length);
        send(account, upload, 0, bytes).then().statusCode(204);
        return idIn(upload);
    }

    static String idIn(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    Response add(String account, String upload, String more) {
        return as(account)
                .contentType("application/json")
                .body("""
                        {"upload": "%s", "rightsHolder": "City of Test", "licence": "CC-BY-4.0"%s}""".formatted(upload, more))
                .post(path() + "/files");
    }

    /** A picture of the city; its answer. */
    Response picture(String account, byte[] bytes, String more) {
        Response added =
                add(account, uploaded(account, "Straße.jpeg", bytes), ", \"alt\": {\"en\": \"A street\"}" + more);
        added.then().statusCode(201);
        return added;
    }

    Response document(String account, byte[] bytes, String more) {
        Response added = add(account, uploaded(account, "plan.pdf", bytes), ", \"caption\": {\"en\": \"Plan\"}" + more);
        added.then().statusCode(201);
        return added;
    }

    Response change(String account, String id, int version, String patch) {
        return as(account)
                .contentType("application/json")
                .header("If-Match", "\"" + version + "-en\"")
                .body(patch)
                .patch(path() + "/files/" + id);
    }

    String path() {
        return "/api/v1/cities/" + slug;
    }
}
