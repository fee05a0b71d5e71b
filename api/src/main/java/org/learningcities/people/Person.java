package org.learningcities.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.learningcities.kernel.Actor;
import org.learningcities.kernel.KernelProblem;
import org.learningcities.kernel.Language;

/** A person with an account. The identity provider owns name and e-mail; language and time zone are the person's own. */
@Entity
@Table(name = "person")
class Person {
    @Id
    private UUID id;

    /** Null once the person is erased. */
    @Column(name = "subject")
    @Nullable
    private String subject;

    @Column(name = "name")
    private String name;

    @Nullable
    private String email;

    @Column(name = "language")
    private String language;

    @Column(name = "time_zone")
    @Nullable
    private String timeZone;

    @Column(name = "digest")
    @Enumerated(EnumType.STRING)
    private Digest digest;

    @Column(name = "first_sign_in_at")
    @Nullable
    private Instant firstSignInAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @jakarta.persistence.Version
    @Column(name = "version")
    private int version;

    Person() {}

    UUID id() {
        return id;
    }

    /** Of the account at the identity provider; null once the person is erased. */
    @Nullable
    String subject() {
        return subject;
    }

    /** The person as other features write to them. */
    PersonRef ref() {
        return new PersonRef(id, name, email, Language.of(language).orElse(Language.EN));
    }

    String name() {
        return name;
    }

    @Nullable
    String email() {
        return email;
    }

    /** BCP 47 tag of the language in which the platform writes to the person. */
    String language() {
        return language;
    }

    /** IANA zone that the person chose; null as long as none was chosen. */
    @Nullable
    String timeZone() {
        return timeZone;
    }

    int version() {
        return version;
    }

    /** What the person decided about the account. */
    Preferences preferences() {
        return new Preferences(language, timeZone, new Preferences.Notices(true, digest));
    }

    /**
     * Takes over what the person decided.
     *
     * @throws RuntimeException 422 when the time zone is none, or deadlines are to be switched off
     */
    void prefer(Preferences wanted, Instant now) {
        if (wanted.timeZone() != null && !ZoneId.getAvailableZoneIds().contains(wanted.timeZone())) {
            throw KernelProblem.UNPROCESSABLE.problem().at("/timeZone", "unknown-time-zone");
        }
        Preferences.Notices notices = Objects.requireNonNull(wanted.notices());
        if (!Boolean.TRUE.equals(notices.deadlines())) {
            throw KernelProblem.UNPROCESSABLE.problem().at("/notices/deadlines", "always-on");
        }
        language = Objects.requireNonNull(wanted.language());
        timeZone = wanted.timeZone();
        digest = Objects.requireNonNull(notices.digest());
        updatedAt = now;
    }

    /** Whether the account was only prepared so far, for example because a role was given to it. */
    boolean awaitsFirstSignIn() {
        return firstSignInAt == null;
    }

    /**
     * Takes over name and e-mail as the identity provider has them now.
     *
     * @return JSON pointers of the fields that changed
     */
    Set<String> follow(Actor actor, Instant now) {
        Set<String> changed = new LinkedHashSet<>();
        if (!name.equals(actor.name())) {
            name = actor.name();
            changed.add("/name");
        }
        if (!Objects.equals(email, actor.email())) {
            email = actor.email();
            changed.add("/email");
        }
        if (!changed.isEmpty()) {
            updatedAt = now;
        }
        return changed;
    }
}
