package org.learningcities.partners;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.learningcities.TestPartners;
import org.learningcities.TestPartners.Registered;
import org.learningcities.Tokens;
import org.learningcities.contract.WriteCases;

/** Good calls of the changes of the register of partner systems. */
@ApplicationScoped
class PartnerWrites implements WriteCases {

    @Override
    public Map<String, Supplier<Good>> byOperation() {
        return Map.of(
                "registerPartner", PartnerWrites::register,
                "changePartner", PartnerWrites::change,
                "endPartner", PartnerWrites::end);
    }

    private static Good register() {
        String body = TestPartners.body("walk-" + UUID.randomUUID(), "medellin-co", "cities:read", 60);
        return new Good(Tokens.of("secretariat"), "/api/v1/partners", null, body);
    }

    private static Good change() {
        Registered partner = TestPartners.registered("medellin-co");
        return new Good(
                Tokens.of("secretariat"),
                "/api/v1/partners/" + partner.id(),
                "\"1-en\"",
                "{\"scopes\": [\"cities:read\"], \"requestsPerMinute\": 30}");
    }

    private static Good end() {
        Registered partner = TestPartners.registered("medellin-co");
        return new Good(
                Tokens.of("coordinator-medellin"),
                "/api/v1/partners/" + partner.id() + "/actions/end",
                null,
                "{\"reason\": \"Tests\"}");
    }
}
