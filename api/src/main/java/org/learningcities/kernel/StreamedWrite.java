package org.learningcities.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A change whose body arrives over minutes and may break off. No transaction can wait for it, so {@link SafeWrites} leaves it
 * alone: it has a condition of its own that makes it safe to repeat, and nothing to try without doing it. The contract and the
 * tests that walk all changes know of it.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface StreamedWrite {}
