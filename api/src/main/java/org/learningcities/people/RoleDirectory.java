package org.learningcities.people;

import org.learningcities.kernel.Actor;

/** What callers may do, for the policies of other features; read from the database on each call, so that a right ends when its role ends. */
public interface RoleDirectory {

    /** The roles of an actor at this moment, in one statement; none for visitors and the platform. */
    Standing of(Actor actor);
}
