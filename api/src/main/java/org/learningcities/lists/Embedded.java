package org.learningcities.lists;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a feature puts its things into the answer of another one, which does not know it. The contract gets the
 * property from here. Stands on a bean that is a {@link RelatedSource}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Embedded {

    /** Name of the schema in the contract, such as {@code City}. */
    String in();

    /** Name of the property and word of {@code expand}, such as {@code events}. */
    String as();

    /** The record of one thing; it has a schema in the contract. */
    Class<?> of();

    /** What the property holds, in which order; its class and that it needs {@code expand} are added. */
    String description();
}
