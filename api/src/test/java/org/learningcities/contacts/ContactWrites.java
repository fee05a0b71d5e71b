package org.learningcities.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.learningcities.Tokens;
import org.learningcities.cities.TestCities;
import org.learningcities.contract.WriteCases;

/** A good change of contacts, in a city of its own. */
@ApplicationScoped
class ContactWrites implements WriteCases {
    @Inject
    TestCities cities;

    @Override
    public Map<String, Supplier<Good>> byOperation() {
        return Map.of("changeCityContacts", () -> {
            String key = UUID.randomUUID().toString().substring(0, 8);
            cities.member(key, "Altstadt " + key);
            return new Good(
                    Tokens.of("secretariat"),
                    "/api/v1/cities/test-" + key + "/contacts",
                    "\"1-en\"",
                    "{\"contacts\": [{\"kind\": \"PRESS\", \"website\": {\"value\": \"https://press.example.org\", \"seenBy\": \"PUBLIC\"}}]}");
        });
    }
}
