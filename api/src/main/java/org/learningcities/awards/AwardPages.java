package org.learningcities.awards;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Consumer;
import org.learningcities.lists.SitemapPages;

/** The page of the award for search engines. */
@ApplicationScoped
class AwardPages implements SitemapPages {
    @Override
    public void each(Consumer<String> taker) {
        taker.accept("/awards");
    }
}
