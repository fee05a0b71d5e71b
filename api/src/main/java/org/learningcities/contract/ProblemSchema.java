package org.learningcities.contract;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.learningcities.contract.DataClasses.DataClass;

/** The schemas of error answers, which no resource method returns. */
final class ProblemSchema {
    private ProblemSchema() {}

    static Schema problem() {
        return classed(OASFactory.createSchema()
                .type(List.of(Schema.SchemaType.OBJECT))
                .description("An error answer (RFC 9457). Act on `type`; `title` and `detail` are for people.")
                .addProperty("type", text("Type of the problem, an absolute address of a documented page.", "uri"))
                .addProperty("title", text("Short name of the type in the caller's language.", null))
                .addProperty(
                        "status",
                        OASFactory.createSchema()
                                .type(List.of(Schema.SchemaType.INTEGER))
                                .description("HTTP status code, 400 to 599."))
                .addProperty("detail", text("What happened and what to do, in the caller's language.", null))
                .addProperty("instance", text("Path of the request.", "uri-reference"))
                .addProperty("requestId", text("Id of the request; quote it when you report a problem.", null))
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .type(List.of(Schema.SchemaType.ARRAY))
                                .description("What is wrong with which part of the input.")
                                .items(OASFactory.createSchema().ref("#/components/schemas/FieldError")))
                .addProperty(
                        "current",
                        OASFactory.createSchema()
                                .type(List.of(Schema.SchemaType.OBJECT))
                                .description(
                                        "What is there now, as a read would answer it; in answers 412, where the caller may read it."))
                .addProperty(
                        "differing",
                        OASFactory.createSchema()
                                .type(List.of(Schema.SchemaType.ARRAY))
                                .description(
                                        "JSON pointers of the fields that changed since the version in If-Match; in answers 412."
                                                + " What you change elsewhere clashes with nothing: send it again with the current version.")
                                .items(text("A JSON Pointer (RFC 6901) into `current`.", null)))
                .addProperty(
                        "cities",
                        OASFactory.createSchema()
                                .type(List.of(Schema.SchemaType.ARRAY))
                                .description("The cities that it is about; in answers 409 `sole-coordinator`.")
                                .items(OASFactory.createSchema().ref("#/components/schemas/CityRef")))
                .required(List.of("type", "title", "status", "detail", "requestId")));
    }

    static Schema fieldError() {
        return classed(OASFactory.createSchema()
                .type(List.of(Schema.SchemaType.OBJECT))
                .description("What is wrong with one part of the input.")
                .addProperty(
                        "pointer", text("JSON Pointer into the body, or /query/NAME, /path/NAME, /header/NAME.", null))
                .addProperty("code", text("Stable code of the rule that was broken.", null))
                .addProperty("message", text("The rule in the caller's language.", null))
                .required(List.of("pointer", "code", "message")));
    }

    /** What is there now may be anything that the caller may read; the rest says nothing that is not public. */
    private static Schema classed(Schema schema) {
        schema.getProperties()
                .forEach((name, property) ->
                        DataClasses.as(name.equals("current") ? DataClass.PERSONAL : DataClass.PUBLIC, property));
        return schema;
    }

    private static Schema text(String description, @org.jspecify.annotations.Nullable String format) {
        Schema schema = OASFactory.createSchema()
                .type(List.of(Schema.SchemaType.STRING))
                .description(description);
        return format == null ? schema : schema.format(format);
    }
}
