package org.learningcities.lists;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.learningcities.kernel.Language;

/**
 * What a feature knows about the things of another one, for its answers: the events of a city. A bean with {@link
 * Embedded} takes part; nothing else is to be registered.
 */
public interface RelatedSource {

    /**
     * The first things of each, in the caller's language and as the public sees them. One query for all, never one a row.
     * Answers are kept until data change and for a day at most: what is next is what has not ended before today (UTC).
     *
     * @param ids of the things that are asked for
     * @param limit things of each at most
     */
    Map<UUID, ? extends List<?>> of(Collection<UUID> ids, int limit, Language language);
}
