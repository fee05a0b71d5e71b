package org.learningcities.cities;

import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.learningcities.dataload.ImportRun;
import org.learningcities.kernel.Language;

/** Cities for other features, which know them by id. */
public interface CityDirectory {

    /** The cities of the given ids, in one query; an unknown id is left out. */
    Map<UUID, CityRef> byIds(Collection<UUID> ids, Language language);

    /** Id of a city by its name in addresses, the present one or a former one, whether it is public or not. */
    Optional<UUID> idOf(String slug);

    /**
     * The same for the import of another feature, which sees the cities of its own transaction.
     *
     * @throws IllegalArgumentException when there is no such city
     */
    UUID idIn(ImportRun run, String slug) throws SQLException;

    /** Whether everybody may know of a city today. */
    boolean isPublic(UUID city);
}
