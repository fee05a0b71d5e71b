package org.learningcities.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.learningcities.kernel.Actor;
import org.learningcities.kernel.Language;

/**
 * Gives and ends the roles of a city's team. It knows no rules: who may do so, and that a team keeps a coordinator, is the
 * matter of the feature that asks. A row is never deleted; its end is what ends the right, at the next request.
 */
public interface TeamRoles {

    /** The team at this moment, coordinators first; each person once. */
    List<TeamMemberRef> of(UUID city);

    /** The same, after all who are changing this team are done; until the transaction ends nobody else changes it. */
    List<TeamMemberRef> locked(UUID city);

    /** Gives a role in the team from now on; what the person was there before ends. */
    void give(UUID person, Role role, UUID city);

    /** Ends whatever the person is in the team. */
    void end(UUID person, UUID city);

    /** Id of the person who acts; a first call makes the person, as {@code getMe} does, and refuses a partner system. */
    UUID personOf(Actor actor, Language accountLanguage);

    /** The cities to whose teams a person belongs at this moment, always in the same order. */
    List<UUID> citiesOf(UUID person);

    /** Names by id, in one statement; an unknown or erased person is left out. */
    Map<UUID, String> namesOf(Collection<UUID> people);
}
