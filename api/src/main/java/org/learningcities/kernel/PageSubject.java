package org.learningcities.kernel;

import java.util.Optional;

/**
 * Tells what a page is about before any script of it has run, so that a reader sees it at once and a shared link shows it. A
 * feature whose screens have subjects provides one as a bean.
 */
public interface PageSubject {

    /** The screen, as the browser application names it: {@code /$lang/cities/$slug}; one place beside the language. */
    String route();

    /**
     * The words of the page of one subject.
     *
     * @param name what stands in the address
     * @return empty when there is no such subject; the page then says so with the status 404
     */
    Optional<PageWords> words(String name, Language language);
}
