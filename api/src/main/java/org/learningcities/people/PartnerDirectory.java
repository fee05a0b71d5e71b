package org.learningcities.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.learningcities.kernel.Actor;

/** Partner systems for those who decide about rights; {@code partners} registers them. */
public interface PartnerDirectory {

    /** The registration of an actor that is in force at this moment; none for whoever is no partner system. */
    Optional<PartnerRef> inForce(Actor actor);

    /** Ids of the registrations for a city, in force or not. */
    List<UUID> ofCity(UUID city);

    /** Names by client id, in one statement, of registrations that have ended too. */
    Map<String, String> names(Collection<String> clients);
}
