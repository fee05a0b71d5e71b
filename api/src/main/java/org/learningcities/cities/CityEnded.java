package org.learningcities.cities;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.learningcities.kernel.Actor;

/**
 * A city has merged or split and is history from now on. Sent within the transaction, so that whatever hangs on the city (roles,
 * drafts, invitations) stops in the same moment (trust guide T62).
 *
 * @param teamTo the successor that the people of the team work for from now on; null when their roles end
 * @param reason why, for the histories
 */
public record CityEnded(Actor actor, UUID city, @Nullable UUID teamTo, String reason) {}
