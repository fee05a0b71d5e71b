package org.learningcities.privacy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A feature that keeps something about people; it is a bean, and found by being one. */
public interface OwnDataDirectory {

    /**
     * Why a person cannot go yet.
     *
     * @param city the one that would be left without anybody; null for the platform as a whole
     */
    record Need(@Nullable UUID city) {}

    /** What the feature knows about a person, for the export and for the list of what an erasure does. */
    List<SectionRef> sections();

    /**
     * What has to be handed over before the person can be erased. Whoever could change the answer waits until the transaction
     * ends.
     */
    default List<Need> needs(OwnerRef owner) {
        return List.of();
    }

    /** Does to what the feature keeps what its sections promise; in the transaction of the erasure, after all needs are met. */
    default void forget(OwnerRef owner, Instant now) {}
}
