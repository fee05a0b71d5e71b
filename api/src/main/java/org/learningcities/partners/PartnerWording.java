package org.learningcities.partners;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningcities.cities.CityDirectory;
import org.learningcities.cities.CityRef;
import org.learningcities.kernel.Language;
import org.learningcities.partners.PartnerView.PartnerAction;
import org.learningcities.people.Standing;

/** Registrations as their readers see them, with what they may do next. */
@ApplicationScoped
class PartnerWording {
    @Inject
    CityDirectory cities;

    @Inject
    Clock clock;

    PartnerView view(Partner partner, Standing standing, Language language) {
        return views(List.of(partner), standing, language).getFirst();
    }

    List<PartnerView> views(List<Partner> partners, Standing standing, Language language) {
        Map<UUID, CityRef> named = cities.byIds(
                partners.stream().map(Partner::city).filter(Objects::nonNull).collect(Collectors.toSet()), language);
        return partners.stream()
                .map(partner -> view(partner, cityOf(partner, named), standing))
                .toList();
    }

    private static @Nullable CityRef cityOf(Partner partner, Map<UUID, CityRef> named) {
        return partner.city() == null ? null : named.get(partner.city());
    }

    private PartnerView view(Partner partner, @Nullable CityRef city, Standing standing) {
        PartnerState state = partner.state(clock.instant());
        return new PartnerView(
                partner.id().toString(),
                partner.clientId(),
                partner.name(),
                partner.contact(),
                city,
                partner.scopes(),
                partner.requestsPerMinute(),
                state,
                partner.from().atOffset(ZoneOffset.UTC),
                partner.to() == null ? null : partner.to().atOffset(ZoneOffset.UTC),
                actions(partner, state, standing),
                partner.version());
    }

    private static List<PartnerAction> actions(Partner partner, PartnerState state, Standing standing) {
        String over = state == PartnerState.ENDED ? "partner-ended" : null;
        return List.of(
                PartnerAction.of("change", standing.isSecretariat() ? over : "secretariat-needed"),
                PartnerAction.of("end", PartnerPolicy.ends(standing, partner.city()) ? over : "coordinator-needed"));
    }
}
