package org.learningcities.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Names of those who act, for other features: people by their id, partner systems by their client id, as the history has them. */
public interface PersonDirectory {

    /** Names by id or client id, at most a statement for either; an unknown or erased person is left out. */
    Map<String, String> names(Collection<String> actors);

    /** People by id, in one statement; an unknown or erased person is left out. */
    List<PersonRef> byIds(Collection<UUID> people);

    /** Everybody who acts for the secretariat at this moment. */
    List<PersonRef> secretariat();
}
