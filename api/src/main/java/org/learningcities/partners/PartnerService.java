package org.learningcities.partners;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.learningcities.cities.CityDirectory;
import org.learningcities.kernel.Actor;
import org.learningcities.kernel.Change;
import org.learningcities.kernel.Cursors;
import org.learningcities.kernel.History;
import org.learningcities.kernel.KernelProblem;
import org.learningcities.kernel.Language;
import org.learningcities.kernel.MergePatch;
import org.learningcities.kernel.Page;
import org.learningcities.kernel.PageParams;
import org.learningcities.kernel.Patches;
import org.learningcities.kernel.Version;
import org.learningcities.people.RoleDirectory;
import org.learningcities.people.Standing;

/** Registers partner systems, changes their terms and ends them. */
@ApplicationScoped
class PartnerService {
    private static final String PARTNER = "partner";

    @Inject
    Partners partners;

    @Inject
    PartnerWording wording;

    @Inject
    RoleDirectory roles;

    @Inject
    CityDirectory cities;

    @Inject
    Cursors cursors;

    @Inject
    Patches patches;

    @Inject
    History history;

    @Inject
    Clock clock;

    Page<PartnerView> page(Actor actor, PageParams page, Language language) {
        Standing standing = roles.of(actor);
        PartnerPolicy.mayRegister(standing);
        String cursor = page.cursor();
        UUID last = cursor == null
                ? null
                : UUID.fromString(
                        Objects.requireNonNull(cursors.read("partners", cursor).getFirst()));
        List<Partner> found = partners.before(last, page.limit() + 1);
        List<Partner> shown = found.subList(0, Math.min(found.size(), page.limit()));
        return new Page<>(
                wording.views(shown, standing, language),
                found.size() > shown.size()
                        ? cursors.write("partners", List.of(shown.getLast().id()))
                        : null,
                page.count() ? partners.count() : null);
    }

    Page<PartnerView> ofCity(Actor actor, String slug, Language language) {
        Standing standing = roles.of(actor);
        UUID city = cities.idOf(slug).orElseThrow(KernelProblem.NOT_FOUND::problem);
        PartnerPolicy.maySeeThoseOf(standing, city);
        return Page.whole(wording.views(partners.ofCity(city), standing, language));
    }

    PartnerView partner(Actor actor, String id, Language language) {
        Standing standing = roles.of(actor);
        Partner partner = idOf(id).flatMap(partners::byId).orElseThrow(KernelProblem.NOT_FOUND::problem);
        PartnerPolicy.maySee(standing, partner);
        return wording.view(partner, standing, language);
    }

    @Transactional
    PartnerView register(Actor actor, RegisterPartner request, Language language) {
        Standing standing = roles.of(actor);
        PartnerPolicy.mayRegister(standing);
        UUID city = request.city() == null ? null : cityOf(request.city());
        OffsetDateTime wanted = request.from();
        Instant from = wanted == null ? clock.instant() : wanted.toInstant();
        PartnerTerms terms = PartnerTerms.of(request);
        PartnerRules.check(terms, city != null, from);
        refuseSecond(request.clientId(), from, terms, null);
        UUID id = partners.add(request.clientId(), city, terms, from);
        Partner partner = partners.byId(id).orElseThrow();
        Map<String, Change> changes = changes(Map.of(), terms);
        changes.put("/clientId", new Change(null, request.clientId()));
        changes.put("/city", new Change(null, request.city()));
        record(actor, standing, "register-partner", partner, changes, request.reason());
        return wording.view(partner, standing, language);
    }

    @Transactional
    PartnerView change(Actor actor, String id, Version expected, MergePatch patch, Language language) {
        Standing standing = roles.of(actor);
        Partner partner = locked(id);
        PartnerPolicy.mayChange(standing, partner);
        PartnerView present = wording.view(partner, standing, language);
        if (!expected.isOf(present)) {
            throw Version.stale(
                    present, history.changedSince(PARTNER, partner.id().toString(), expected));
        }
        Instant now = clock.instant();
        partner.canChange(now);
        PartnerTerms before = PartnerTerms.of(partner);
        PartnerTerms terms = patches.apply(patch, before, PartnerTerms.class);
        Map<String, Change> differing = patches.differences(before, terms);
        if (differing.isEmpty()) {
            return present;
        }
        PartnerRules.check(terms, partner.city() != null, partner.from());
        refuseSecond(partner.clientId(), partner.from(), terms, partner.id());
        partners.change(partner.id(), terms, now);
        Partner changed = partners.byId(partner.id()).orElseThrow();
        record(actor, standing, "change-partner", changed, changes(differing, null), null);
        return wording.view(changed, standing, language);
    }

    /** Ends the rights of a partner system; its next request has none, whatever its token says. */
    @Transactional
    PartnerView end(Actor actor, String id, EndPartner request, Language language) {
        Standing standing = roles.of(actor);
        Partner partner = locked(id);
        PartnerPolicy.mayEnd(standing, partner);
        Instant now = clock.instant();
        partner.canChange(now);
        partners.end(partner.id(), now);
        Partner ended = partners.byId(partner.id()).orElseThrow();
        Map<String, Change> changes = new TreeMap<>(Map.of("/to", new Change(text(partner.to()), text(now))));
        record(actor, standing, "end-partner", ended, changes, request.reason());
        return wording.view(ended, standing, language);
    }

    private Partner locked(String id) {
        return idOf(id).flatMap(partners::lockedById).orElseThrow(KernelProblem.NOT_FOUND::problem);
    }

    private UUID cityOf(String slug) {
        return cities.idOf(slug)
                .orElseThrow(() -> KernelProblem.UNPROCESSABLE.problem().at("/city", "unknown-city"));
    }

    private void refuseSecond(String client, Instant from, PartnerTerms terms, @Nullable UUID apart) {
        Instant to = terms.to() == null ? null : terms.to().toInstant();
        if (partners.isRegistered(client, from, to, apart)) {
            throw PartnerProblem.PARTNER_REGISTERED.problem(client);
        }
    }

    private static Optional<UUID> idOf(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    /** An address may lead to a person: that it changed is kept, what it was is not. */
    private Map<String, Change> changes(Map<String, Change> differing, @Nullable PartnerTerms added) {
        Map<String, Change> changes = new TreeMap<>(differing);
        if (added != null) {
            changes.put("/name", new Change(null, added.name()));
            changes.put("/scopes", new Change(null, added.scopes()));
            changes.put("/requestsPerMinute", new Change(null, added.requestsPerMinute()));
            changes.put(
                    "/to",
                    new Change(null, added.to() == null ? null : added.to().toString()));
            changes.values().removeIf(change -> change.after() == null);
        }
        changes.computeIfPresent("/contact", (field, change) -> new Change(null, null));
        return changes;
    }

    private void record(
            Actor actor,
            Standing standing,
            String action,
            Partner partner,
            Map<String, Change> changes,
            @Nullable String reason) {
        UUID city = partner.city();
        String role = city != null && !standing.isSecretariat() ? standing.actingRole(city) : "SECRETARIAT";
        history.record(actor, role, action, PARTNER, partner.id().toString(), partner.version(), changes, reason);
    }

    private static @Nullable String text(@Nullable Instant moment) {
        return moment == null ? null : moment.toString();
    }
}
