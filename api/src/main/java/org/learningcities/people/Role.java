package org.learningcities.people;

/** In which capacity somebody acts (domain guide 14.1); each role has one kind of scope. */
public enum Role {
    COORDINATOR(Scope.CITY),
    TEAM_MEMBER(Scope.CITY),
    NATIONAL_COMMISSION(Scope.COUNTRY),
    SECRETARIAT(Scope.NETWORK),
    EXPERT(Scope.NETWORK),
    JUROR(Scope.NETWORK),
    /** A program that a city lets act for it; no person holds this role. */
    PARTNER(Scope.CITY);

    /** What a role is limited to. */
    public enum Scope {
        CITY,
        COUNTRY,
        NETWORK
    }

    private final Scope scope;

    Role(Scope scope) {
        this.scope = scope;
    }

    Scope scope() {
        return scope;
    }
}
