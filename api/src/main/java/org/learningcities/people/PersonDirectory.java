package org.learningcities.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Names of those who act, for other features: people by the subject of their account, partner systems by their client id. */
public interface PersonDirectory {

    /** Names by subject or client id, at most a statement for either; an unknown or forgotten person is left out. */
    Map<String, String> names(Collection<String> subjects);

    /** People by id, in one statement; an unknown or forgotten person is left out. */
    List<PersonRef> byIds(Collection<UUID> people);

    /** Everybody who acts for the secretariat at this moment. */
    List<PersonRef> secretariat();
}
