package org.learningcities.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A read that everybody may make. The answer gets {@code Cache-Control}, a strong {@code ETag} and 304s, and is kept in
 * memory until the data change ({@link DataGeneration}). The method itself carries {@code @PermitAll} as well.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface PublicRead {

    /** Seconds for which clients and proxies may use the answer without asking again. */
    int maxAge() default 60;
}
