package org.learningcities.lists;

import java.util.function.Consumer;

/** Pages of a feature that search engines shall find. A bean takes part; nothing else is to be registered. */
public interface SitemapPages {

    /**
     * Hands over the addresses of all public pages without the language, such as {@code /cities/cork-ie}: made of letters,
     * digits, dots and hyphens, so nothing in them is to be escaped. Long lists are read in parts.
     */
    void each(Consumer<String> taker);
}
