package org.learningcities.teams;

import org.learningcities.people.Role;

/** The roles of people that a team has. */
enum TeamRole {
    COORDINATOR(Role.COORDINATOR),
    TEAM_MEMBER(Role.TEAM_MEMBER);

    private final Role role;

    TeamRole(Role role) {
        this.role = role;
    }

    Role role() {
        return role;
    }

    static TeamRole of(Role role) {
        return role == Role.COORDINATOR ? COORDINATOR : TEAM_MEMBER;
    }
}
