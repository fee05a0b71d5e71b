package org.learningcities.privacy;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.learningcities.cities.CityDirectory;
import org.learningcities.cities.CityRef;
import org.learningcities.kernel.Actor;
import org.learningcities.kernel.History;
import org.learningcities.kernel.KernelProblem;
import org.learningcities.kernel.Language;
import org.learningcities.privacy.ErasureView.ConsequenceView;
import org.learningcities.privacy.OwnDataDirectory.Need;
import org.learningcities.privacy.OwnDataView.SectionView;

/** A person takes all data about them along, or is forgotten. */
@ApplicationScoped
class PrivacyService {
    static final String EXPORT = "export-own-data";
    private static final String ERASE = "erase-account";
    private static final String PERSON = "person";
    private static final Actor PLATFORM = Actor.system("privacy");
    private static final Duration HOUR = Duration.ofHours(1);

    @Inject
    RecentSignIn signIn;

    @Inject
    AccountDirectory accounts;

    @Inject
    @All
    List<OwnDataDirectory> features;

    @Inject
    OwnRows rows;

    @Inject
    CityDirectory cities;

    @Inject
    PrivacySettings settings;

    @Inject
    History history;

    @Inject
    Clock clock;

    /** Everything about the caller. The history tells that it was taken, and so does a mail to the known address. */
    @Transactional
    OwnDataView export(Actor actor, Language account) {
        signIn.demand();
        OwnerRef owner = accounts.locked(actor, account);
        Instant now = clock.instant();
        mayTakeAnother(owner, now);
        record(owner.actor(), owner, EXPORT);
        accounts.tellOfExport(owner);
        return new OwnDataView(
                owner.id().toString(),
                now.atOffset(ZoneOffset.UTC),
                rows.sections().stream()
                        .map(section -> new SectionView(section.name(), section.fate(), rows.entries(section, owner)))
                        .toList());
    }

    /** Forgets the caller. What cities and the network decided stays, without a name. */
    @Transactional
    ErasureView erase(Actor actor, EraseAccount request, Language account, Language language) {
        signIn.demand();
        OwnerRef owner = accounts.locked(actor, account);
        if (!request.names(owner)) {
            throw KernelProblem.UNPROCESSABLE.problem().at("/confirmation", "not-your-account");
        }
        canBeSpared(owner, language);
        Instant now = clock.instant();
        List<ConsequenceView> consequences = rows.sections().stream()
                .map(section -> new ConsequenceView(section.name(), section.fate(), rows.count(section, owner)))
                .filter(consequence -> consequence.count() > 0)
                .toList();
        record(owner.actor(), owner, ERASE);
        forget(owner, now);
        rows.remember(owner, now);
        return new ErasureView(now.atOffset(ZoneOffset.UTC), consequences);
    }

    /**
     * Forgets again those whom a restored backup brought back. They decided it once; nobody is asked, and nothing can be handed over.
     *
     * @return how many there were
     */
    @Transactional
    int eraseAgain() {
        List<OwnerRef> back = rows.erasedBefore().stream()
                .flatMap(person -> accounts.lockedById(person).stream())
                .toList();
        for (OwnerRef owner : back) {
            record(PLATFORM, owner, ERASE);
            forget(owner, clock.instant());
        }
        return back.size();
    }

    private void forget(OwnerRef owner, Instant now) {
        features.forEach(feature -> feature.forget(owner, now));
        accounts.bury(owner, now);
    }

    /** A city keeps somebody who coordinates it, and the network somebody who can help it: whoever is the last hands over first. */
    private void canBeSpared(OwnerRef owner, Language language) {
        List<Need> needs = features.stream()
                .flatMap(feature -> feature.needs(owner).stream())
                .toList();
        List<UUID> alone =
                needs.stream().map(Need::city).filter(Objects::nonNull).toList();
        if (!alone.isEmpty()) {
            Map<UUID, CityRef> named = cities.byIds(alone, language);
            List<CityRef> found =
                    alone.stream().map(named::get).filter(Objects::nonNull).toList();
            throw PrivacyProblem.SOLE_COORDINATOR
                    .problem(found.stream().map(CityRef::name).collect(Collectors.joining(", ")))
                    .member("cities", found);
        }
        if (!needs.isEmpty()) {
            throw PrivacyProblem.LAST_OF_SECRETARIAT.problem();
        }
    }

    private void mayTakeAnother(OwnerRef owner, Instant now) {
        List<Instant> taken = rows.exportsSince(owner, now.minus(HOUR));
        int limit = settings.exportsAnHour();
        if (taken.size() >= limit) {
            Instant free = taken.get(taken.size() - limit).plus(HOUR);
            throw PrivacyProblem.TOO_MANY_EXPORTS
                    .problem(limit)
                    .header(
                            "Retry-After",
                            Long.toString(Duration.between(now, free).toSeconds() + 1));
        }
    }

    private void record(Actor by, OwnerRef owner, String action) {
        history.record(by, null, action, PERSON, owner.id().toString(), Map.of(), null);
    }
}
