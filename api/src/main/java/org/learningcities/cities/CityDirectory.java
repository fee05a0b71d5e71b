package org.learningcities.cities;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.learningcities.kernel.Language;

/** Cities for other features, which know them by id. */
public interface CityDirectory {

    /** The cities of the given ids, in one query; an unknown id is left out. */
    Map<UUID, CityRef> byIds(Collection<UUID> ids, Language language);
}
