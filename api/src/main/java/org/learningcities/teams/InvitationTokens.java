package org.learningcities.teams;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.learningcities.kernel.Settings;

/**
 * The secret of a link: random, and signed, so that whoever can read or write the database still cannot make a link that works.
 * The database holds its fingerprint alone.
 */
@ApplicationScoped
class InvitationTokens {
    private static final int RANDOM_BYTES = 16;
    private static final int MAC_BYTES = 16;
    private static final byte[] PURPOSE = "team-invitation\0".getBytes(StandardCharsets.UTF_8);

    private final SecureRandom random = new SecureRandom();

    @Inject
    Settings settings;

    String create() {
        byte[] token = new byte[RANDOM_BYTES + MAC_BYTES];
        byte[] secret = new byte[RANDOM_BYTES];
        random.nextBytes(secret);
        System.arraycopy(secret, 0, token, 0, RANDOM_BYTES);
        System.arraycopy(sign(secret), 0, token, RANDOM_BYTES, MAC_BYTES);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /** The fingerprint under which a token of ours is stored; empty for one that is not ours. */
    Optional<byte[]> fingerprint(String token) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
        if (bytes.length != RANDOM_BYTES + MAC_BYTES
                || !MessageDigest.isEqual(
                        sign(Arrays.copyOf(bytes, RANDOM_BYTES)),
                        Arrays.copyOfRange(bytes, RANDOM_BYTES, bytes.length))) {
            return Optional.empty();
        }
        return Optional.of(hash(bytes));
    }

    private static byte[] hash(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte[] sign(byte[] secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(settings.cursorSecret().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            mac.update(PURPOSE);
            return Arrays.copyOf(mac.doFinal(secret), MAC_BYTES);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
