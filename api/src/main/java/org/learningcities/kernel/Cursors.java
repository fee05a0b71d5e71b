package org.learningcities.kernel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Opaque, signed positions in a list: nobody can forge one, or use one of another list. */
@ApplicationScoped
public class Cursors {
    private static final int MAC_BYTES = 16;
    private static final TypeReference<List<@Nullable String>> KEYS = new TypeReference<>() {};

    @Inject
    Settings settings;

    @Inject
    ObjectMapper json;

    /**
     * A cursor behind a row.
     *
     * @param scope the operation with its sort and filters, so that the cursor fits that list alone
     * @param keys sort keys of the row and its id
     */
    public String write(String scope, List<? extends @Nullable Object> keys) {
        List<@Nullable String> texts = new ArrayList<>();
        keys.forEach(key -> texts.add(key == null ? null : key.toString()));
        try {
            byte[] body = json.writeValueAsBytes(texts);
            byte[] mac = sign(scope, body);
            byte[] both = Arrays.copyOf(mac, mac.length + body.length);
            System.arraycopy(body, 0, both, mac.length, body.length);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(both);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * The keys that {@link #write} took.
     *
     * @throws Refusal {@link KernelProblem#INVALID_CURSOR} when the cursor is not ours or of another list
     */
    public List<@Nullable String> read(String scope, String cursor) {
        try {
            byte[] both = Base64.getUrlDecoder().decode(cursor);
            if (both.length <= MAC_BYTES) {
                throw invalid();
            }
            byte[] body = Arrays.copyOfRange(both, MAC_BYTES, both.length);
            if (!MessageDigest.isEqual(sign(scope, body), Arrays.copyOf(both, MAC_BYTES))) {
                throw invalid();
            }
            return json.readValue(body, KEYS);
        } catch (IllegalArgumentException | java.io.IOException notOurs) {
            throw invalid();
        }
    }

    private static Refusal invalid() {
        return KernelProblem.INVALID_CURSOR.problem().at("/query/cursor", "invalid-cursor");
    }

    private byte[] sign(String scope, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(settings.cursorSecret().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            mac.update(scope.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return Arrays.copyOf(mac.doFinal(body), MAC_BYTES);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
