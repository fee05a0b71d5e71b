package org.learningcities.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.learningcities.cities.CityDirectory;
import org.learningcities.contacts.ContactsView.ActionView;
import org.learningcities.kernel.Actor;
import org.learningcities.kernel.Change;
import org.learningcities.kernel.History;
import org.learningcities.kernel.KernelProblem;
import org.learningcities.kernel.Version;
import org.learningcities.people.RoleDirectory;
import org.learningcities.people.Standing;

/** Shows the contacts of a city to whom they may concern, and changes them. */
@ApplicationScoped
class ContactService {
    /** Known to team and secretariat alone: what is for members has no place in a public history. */
    static final String OBJECT = "city-contact";

    static final String CHANGE = "change-contacts";

    private static final String FIELD = "/contacts";

    @Inject
    Contacts contacts;

    @Inject
    CityDirectory cities;

    @Inject
    RoleDirectory roles;

    @Inject
    History history;

    @Transactional
    ContactsView of(Actor actor, String slug) {
        Standing standing = roles.of(actor);
        return view(standing, cityOf(standing, slug));
    }

    /**
     * Puts other contacts in the place of the present ones.
     *
     * @throws org.learningcities.kernel.Refusal 412 with the contacts as they are now, when somebody else was quicker
     */
    @Transactional
    ContactsView change(Actor actor, String slug, Version seen, ChangeContacts wanted) {
        Standing standing = roles.of(actor);
        UUID city = cityOf(standing, slug);
        ContactPolicy.mayChange(standing, city);
        ContactRules.check(wanted.contacts());
        int version = contacts.locked(city);
        if (seen.number() != version) {
            throw Version.stale(view(standing, city), List.of(FIELD));
        }
        List<Contact> before = contacts.of(city);
        if (!before.equals(wanted.contacts())) {
            contacts.replace(city, wanted.contacts());
            history.record(
                    actor,
                    standing.actingRole(city),
                    CHANGE,
                    OBJECT,
                    city.toString(),
                    version + 1,
                    Map.of(FIELD, new Change(outlines(before), outlines(wanted.contacts()))),
                    null);
        }
        return view(standing, city);
    }

    private UUID cityOf(Standing standing, String slug) {
        UUID city = cities.idOf(slug).orElseThrow(KernelProblem.NOT_FOUND::problem);
        if (!cities.isPublic(city) && !ContactPolicy.looksAfter(standing, city)) {
            throw KernelProblem.NOT_FOUND.problem();
        }
        return city;
    }

    private ContactsView view(Standing standing, UUID city) {
        List<Contact> shown = contacts.of(city).stream()
                .map(contact -> contact.shown(ContactPolicy.sees(standing, city)))
                .flatMap(Optional::stream)
                .toList();
        return new ContactsView(shown, contacts.version(city), actions(standing, city));
    }

    private static List<ActionView> actions(Standing standing, UUID city) {
        if (standing.person() == null) {
            return List.of();
        }
        boolean allowed = ContactPolicy.looksAfter(standing, city);
        return List.of(new ActionView("change", allowed, allowed ? null : "team-needed"));
    }

    /** What the history keeps of contacts for ever: kinds and who sees what, and no name, number or address. */
    private static List<String> outlines(List<Contact> contacts) {
        return contacts.stream().map(ContactService::outline).toList();
    }

    private static String outline(Contact contact) {
        List<String> parts = new ArrayList<>();
        add(parts, "name", contact.name());
        add(parts, "email", contact.email());
        add(parts, "telephone", contact.telephone());
        add(parts, "website", contact.website());
        return contact.kind() + " (" + String.join(", ", parts) + ")";
    }

    private static void add(List<String> parts, String name, @Nullable ContactField field) {
        if (field != null) {
            parts.add(name + " " + field.seenBy());
        }
    }
}
