package org.learningcities;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Tokens that must open nothing (trust guide T13, T14). Each is made from a real one or by the real Keycloak. */
public final class Forgeries {
    private static final String CLIENT = "learning-cities-test";
    private static final String ACCOUNT = "coordinator-medellin";

    private Forgeries() {}

    /** All of them, each under the name of its fault. */
    public static Map<String, String> all() throws GeneralSecurityException, InterruptedException {
        JsonPath real = Tokens.answer(CLIENT, ACCOUNT, "openid");
        String access = real.getString("access_token");
        String[] parts = access.split("\\.");
        Map<String, String> tokens = new LinkedHashMap<>();
        tokens.put("no token at all but a word", "letmein");
        tokens.put("unsigned", encoded("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + parts[1] + ".");
        tokens.put("unsigned with a signature", encoded("{\"alg\":\"none\"}") + "." + parts[1] + "." + parts[2]);
        tokens.put("signed with the public key as a secret", hmac(parts));
        tokens.put("signed with a key that it brings along", withOwnKey(parts[1]));
        tokens.put("another name in a signed token", parts[0] + "." + renamed(parts[1]) + "." + parts[2]);
        tokens.put("half a token", access.substring(0, access.length() / 2));
        tokens.put("of another realm", Tokens.ofAdministrator());
        tokens.put(
                "for another application",
                Tokens.answer("other-application", ACCOUNT, "openid").getString("access_token"));
        tokens.put("an ID token", real.getString("id_token"));
        tokens.put("a refresh token", real.getString("refresh_token"));
        tokens.put("expired", expired());
        return tokens;
    }

    private static String renamed(String payload) {
        String json = new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8);
        return encoded(json.replace(ACCOUNT, "secretariat"));
    }

    private static String hmac(String[] parts) throws GeneralSecurityException {
        String key = given().get(Tokens.realm()).path("public_key");
        String signed = encoded("{\"alg\":\"HS256\",\"typ\":\"JWT\"}") + "." + parts[1];
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return signed + "." + encoded(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    }

    private static String withOwnKey(String payload) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        KeyPair pair = generator.generateKeyPair();
        RSAPublicKey key = (RSAPublicKey) pair.getPublic();
        String head = "{\"alg\":\"RS256\",\"typ\":\"JWT\",\"jwk\":{\"kty\":\"RSA\",\"n\":\""
                + encoded(key.getModulus().toByteArray()) + "\",\"e\":\"AQAB\"}}";
        String signed = encoded(head) + "." + payload;
        return signed + "." + encoded(sign(signed, pair.getPrivate()));
    }

    private static byte[] sign(String text, PrivateKey key) throws GeneralSecurityException {
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(key);
        signature.update(text.getBytes(StandardCharsets.UTF_8));
        return signature.sign();
    }

    private static String expired() throws InterruptedException {
        String token =
                Tokens.answer(Tokens.shortLivedClient(), ACCOUNT, "openid").getString("access_token");
        Thread.sleep(2_500);
        return token;
    }

    private static String encoded(String text) {
        return encoded(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
