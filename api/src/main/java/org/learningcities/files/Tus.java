package org.learningcities.files;

import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.learningcities.kernel.KernelProblem;

/** The headers of the upload protocol tus 1.0 with its extensions creation and expiration. */
final class Tus {
    static final String BYTES = "application/offset+octet-stream";

    private static final String VERSION = "1.0.0";
    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}");
    private static final int LONGEST_NAME = 500;

    private Tus() {}

    /** Who says nothing about the protocol means this version of it. */
    static void check(@Nullable String version) {
        if (version != null && !version.equals(VERSION)) {
            throw FileProblem.UPLOAD_PROTOCOL.problem().header("Tus-Version", VERSION);
        }
    }

    static long length(@Nullable String header) {
        long length = number("Upload-Length", header);
        if (length < 1) {
            throw KernelProblem.INVALID_PARAMETER.problem().at("/header/Upload-Length", "too-small", 1);
        }
        return length;
    }

    static long offset(@Nullable String header) {
        return number("Upload-Offset", header);
    }

    private static long number(String name, @Nullable String header) {
        if (header == null) {
            throw KernelProblem.INVALID_PARAMETER.problem().at("/header/" + name, "required");
        }
        if (!NUMBER.matcher(header).matches()) {
            throw KernelProblem.INVALID_PARAMETER.problem().at("/header/" + name, "not-an-integer");
        }
        return Long.parseLong(header);
    }

    /** The name of the file; what is no name is none, the file is welcome all the same. */
    static String nameIn(@Nullable String metadata) {
        for (String pair : (metadata == null ? "" : metadata).split(",")) {
            String[] parts = pair.strip().split(" ");
            if (parts.length == 2 && parts[0].equals("filename")) {
                return decoded(parts[1]);
            }
        }
        return "";
    }

    private static String decoded(String base64) {
        try {
            String name = new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
            String clean = Normalizer.normalize(name.replaceAll("\\p{Cntrl}", ""), Normalizer.Form.NFC);
            return clean.length() <= LONGEST_NAME ? clean : clean.substring(clean.length() - LONGEST_NAME);
        } catch (IllegalArgumentException notBase64) {
            return "";
        }
    }

    static RestResponse<UploadView> begun(String slug, Upload upload) {
        return headers(ResponseBuilder.create(RestResponse.Status.CREATED, UploadView.of(upload)), upload)
                .header(HttpHeaders.LOCATION, "/api/v1/cities/" + FileNames.inAddress(slug) + "/uploads/" + upload.id())
                .build();
    }

    static RestResponse<UploadView> state(Upload upload) {
        return headers(ResponseBuilder.ok(UploadView.of(upload)), upload).build();
    }

    static RestResponse<Void> kept(Upload upload) {
        return headers(ResponseBuilder.<Void>noContent(), upload).build();
    }

    private static <T> ResponseBuilder<T> headers(ResponseBuilder<T> answer, Upload upload) {
        return answer.header("Tus-Resumable", VERSION)
                .header("Upload-Offset", upload.received())
                .header("Upload-Length", upload.length())
                .header(
                        "Upload-Expires",
                        DateTimeFormatter.RFC_1123_DATE_TIME.format(
                                upload.expires().atOffset(ZoneOffset.UTC)));
    }
}
