package org.learningcities.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.learningcities.kernel.Language;

/**
 * A person to whom another feature writes.
 *
 * @param language in which the platform writes to the person
 */
public record PersonRef(UUID id, String name, @Nullable String email, Language language) {}
