package org.learningcities.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.learningcities.cities.CityIdentityDirectory;
import org.learningcities.cities.CityIdentityView;
import org.learningcities.kernel.KernelProblem;
import org.learningcities.kernel.Language;
import org.learningcities.kernel.Nearest;
import org.learningcities.kernel.Refusal;
import org.learningcities.reference.ReferenceDirectory;

/** What a new name or a corrected place must be, whoever asks for it. */
@ApplicationScoped
class IdentityRules {
    @Inject
    CityIdentityDirectory identities;

    @Inject
    ReferenceDirectory reference;

    @Inject
    Clock clock;

    void check(Wanted wanted, CityIdentityView before, String part) {
        NewName name = wanted.rename();
        Correction correction = wanted.correction();
        if ((name == null) == (correction == null)) {
            throw unprocessable("", "one-of-two");
        }
        if (name != null) {
            check(name, before, part + (part.isEmpty() ? "/rename" : ""));
        } else {
            check(Objects.requireNonNull(correction), before, part + (part.isEmpty() ? "/correction" : ""));
        }
    }

    /** A text that shows it is one that a browser can open. */
    void checkEvidence(@Nullable String address) {
        if (address == null) {
            return;
        }
        try {
            URI uri = new URI(address);
            if (uri.getHost() != null && List.of("http", "https").contains(uri.getScheme())) {
                return;
            }
        } catch (URISyntaxException notAnAddress) {
            // Refused below, like an address of another kind.
        }
        throw unprocessable("/evidence", "not-a-link");
    }

    private void check(NewName name, CityIdentityView before, String part) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (name.from().isAfter(today)) {
            throw unprocessable(part + "/from", "too-large-number", today);
        }
        LocalDate since = before.nameSince();
        if (since != null && !name.from().isAfter(since)) {
            throw unprocessable(part + "/from", "too-small", since.plusDays(1));
        }
        if (!identities.makesAddress(name.name())) {
            throw unprocessable(part + "/name", "no-latin-letter");
        }
        boolean sameNative = name.nativeName() == null || name.nativeName().equals(before.nativeName());
        if (name.name().equals(before.name()) && sameNative && name.shortName() == null) {
            throw IdentityProblem.NOTHING_CHANGES.problem();
        }
    }

    private void check(Correction correction, CityIdentityView before, String part) {
        String country = correction.country();
        if (country != null && reference.regionOf(country, Language.EN).isEmpty()) {
            List<String> known = reference.countryCodes(Language.EN);
            throw unprocessable(
                    part + "/country", "unknown-value", Nearest.to(country, known), String.join(", ", known));
        }
        if ((correction.lat() == null) != (correction.lon() == null)) {
            throw unprocessable(part + (correction.lat() == null ? "/lat" : "/lon"), "required");
        }
        String zone = correction.timeZone();
        if (zone != null && !ZoneId.getAvailableZoneIds().contains(zone)) {
            throw unprocessable(part + "/timeZone", "unknown-time-zone");
        }
        if (correction.over(before).equals(before)) {
            throw IdentityProblem.NOTHING_CHANGES.problem();
        }
    }

    private static Refusal unprocessable(String pointer, String code, Object... values) {
        return KernelProblem.UNPROCESSABLE.problem().at(pointer, code, values);
    }
}
