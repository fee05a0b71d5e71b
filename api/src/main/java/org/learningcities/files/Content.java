package org.learningcities.files;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an upload turned out to be, and the forms in which it lies in the store. */
record Content(ContentType type, List<Form> forms) {

    /**
     * A file as it is handed out.
     *
     * @param key where it lies in the store
     * @param sha256 digest of its bytes, hexadecimal; its address is made of it
     * @param width of a picture, in pixels
     */
    record Form(
            String key,
            String sha256,
            String mediaType,
            long bytes,
            @Nullable Integer width,
            @Nullable Integer height) {}

    long bytes() {
        return forms.stream().mapToLong(Form::bytes).sum();
    }
}
