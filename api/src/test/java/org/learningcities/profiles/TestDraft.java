package org.learningcities.profiles;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.learningcities.Tokens;

/** Calls about the draft of one city, in the name of a demo account. */
record TestDraft(String slug) {
    RequestSpecification as(String account) {
        return given().auth().oauth2(Tokens.of(account)).contentType("application/json");
    }

    ValidatableResponse read(String account) {
        return as(account).get(path()).then();
    }

    String tag(String account) {
        return read(account).statusCode(200).extract().header("ETag");
    }

    /** Writes into the draft as it is now. */
    ValidatableResponse write(String account, String patch) {
        return write(account, tag(account), patch);
    }

    ValidatableResponse write(String account, String tag, String patch) {
        return as(account).header("If-Match", tag).body(patch).patch(path()).then();
    }

    ValidatableResponse discard(String account) {
        return as(account).header("If-Match", tag(account)).delete(path()).then();
    }

    ValidatableResponse publish(String account, String request) {
        return as(account).body(request).post(path() + "/actions/publish").then();
    }

    /** The secretariat says why it looks into the draft. */
    ValidatableResponse open(String account) {
        return as(account)
                .body("{\"reason\": \"Asked for help\"}")
                .post(path() + "/actions/open-for-support")
                .then();
    }

    ValidatableResponse preview(String account) {
        return as(account).get(path() + "/preview").then();
    }

    /** The city as everybody reads it. */
    ValidatableResponse city() {
        return given().get("/api/v1/cities/" + slug).then();
    }

    String path() {
        return "/api/v1/cities/" + slug + "/draft";
    }
}
