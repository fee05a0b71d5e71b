package org.learningcities.dev;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The realm of production plus what a demonstration needs: test clients and one account for each role. */
final class RealmFile {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PUBLIC_URL = "${PUBLIC_URL}";

    private static final String QUICK_HASHING = " and hashAlgorithm(pbkdf2-sha256) and hashIterations(1000)";

    private RealmFile() {}

    static ObjectNode withDemo(Path root, List<String> origins) throws IOException {
        ObjectNode realm = (ObjectNode) read(root.resolve("keycloak/realm/learning-cities.json"));
        ArrayNode clients = (ArrayNode) realm.get("clients");
        clients.addAll((ArrayNode) read(root.resolve("keycloak/realm/demo-clients.json")));
        clients.forEach(client -> addressed((ObjectNode) client, origins));
        // The passwords of a demonstration are public: slow hashing would protect nobody.
        realm.put("passwordPolicy", realm.get("passwordPolicy").asText() + QUICK_HASHING);
        realm.set("users", users(read(root.resolve("data/demo/accounts.json"))));
        realm.putObject("components")
                .putArray("org.keycloak.userprofile.UserProfileProvider")
                .addObject()
                .put("providerId", "declarative-user-profile")
                .putObject("config")
                .putArray("kc.user.profile.config")
                .add(profile().toString());
        String written = realm.toString().replace(PUBLIC_URL, origins.getFirst());
        return (ObjectNode) JSON.readTree(written);
    }

    /** Every address of the browser application gets its own exact entries. */
    private static void addressed(ObjectNode client, List<String> origins) {
        for (String list : List.of("redirectUris", "webOrigins")) {
            JsonNode patterns = client.path(list);
            if (patterns.isArray()) {
                ArrayNode exact = client.putArray(list);
                patterns.forEach(pattern ->
                        origins.forEach(origin -> exact.add(pattern.asText().replace(PUBLIC_URL, origin))));
            }
        }
        JsonNode logout = client.path("attributes").path("post.logout.redirect.uris");
        if (logout.isTextual()) {
            List<String> exact = origins.stream()
                    .map(origin -> logout.asText().replace(PUBLIC_URL, origin))
                    .toList();
            ((ObjectNode) client.get("attributes")).put("post.logout.redirect.uris", String.join("##", exact));
        }
    }

    private static ArrayNode users(JsonNode demo) {
        ArrayNode users = JSON.createArrayNode();
        for (JsonNode account : demo.get("accounts")) {
            String[] name = account.get("name").asText().split(" ", 2);
            ObjectNode user = users.addObject()
                    .put("id", account.get("subject").asText())
                    .put("username", account.get("username").asText())
                    .put("firstName", name[0])
                    .put("lastName", name[1])
                    .put("email", account.get("email").asText())
                    .put("emailVerified", true)
                    .put("enabled", true);
            user.putObject("attributes")
                    .putArray("locale")
                    .add(locale(account.get("language").asText()));
            user.putArray("credentials")
                    .addObject()
                    .put("type", "password")
                    .put("value", demo.get("password").asText())
                    .put("temporary", false);
            roles(user.putArray("realmRoles"), account.path("role").asText(""));
        }
        return users;
    }

    /** Keycloak's own profile without its ban on brackets in names: ours end in "(demo)". */
    private static ObjectNode profile() {
        ObjectNode profile = JSON.createObjectNode();
        ArrayNode attributes = profile.putArray("attributes");
        for (String name : List.of("username", "email", "firstName", "lastName")) {
            ObjectNode attribute = attributes.addObject().put("name", name).put("displayName", "${" + name + "}");
            ObjectNode permissions = attribute.putObject("permissions");
            permissions.putArray("view").add("admin").add("user");
            permissions.putArray("edit").add("admin").add("user");
            ObjectNode validations = attribute.putObject("validations");
            validations.putObject("length").put("max", 255);
            if (name.equals("email")) {
                validations.putObject("email");
            }
        }
        return profile;
    }

    private static String locale(String language) {
        return language.equals("zh") ? "zh-CN" : language;
    }

    private static void roles(ArrayNode roles, String role) {
        roles.add("default-roles-learning-cities").add("member");
        String name = role.toLowerCase(Locale.ROOT).replace('_', '-');
        if (List.of("secretariat", "national-commission", "juror", "expert").contains(name)) {
            roles.add(name);
        }
    }

    private static JsonNode read(Path file) throws IOException {
        return JSON.readTree(file.toFile());
    }
}
