package org.learningcities.people;

import java.util.Collection;
import java.util.Map;

/** Names of people for other features, which know them by the subject of their account. */
public interface PersonDirectory {

    /** Names by subject, in one statement; an unknown or forgotten person is left out. */
    Map<String, String> names(Collection<String> subjects);
}
