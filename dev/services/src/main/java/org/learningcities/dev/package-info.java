/**
 * The real servers of the platform as child processes: PostgreSQL and Keycloak. Used by {@code quarkus:dev}, the tests, the run
 * command, browser journeys and benchmarks alike, and by nothing in production.
 */
@NullMarked
package org.learningcities.dev;

import org.jspecify.annotations.NullMarked;
