package org.learningcities.resources;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.learningcities.kernel.Language;
import org.learningcities.kernel.LocalizedText;
import org.learningcities.kernel.PageSubject;
import org.learningcities.kernel.PageWords;
import org.learningcities.lists.SitemapPages;

/** The pages of the library: what is said on one before it has read its work, and all of them for search engines. */
@ApplicationScoped
class ResourcePages implements PageSubject, SitemapPages {
    @Inject
    Works works;

    @Override
    public void each(Consumer<String> taker) {
        taker.accept("/resources");
        works.eachSlug(slug -> taker.accept("/resources/" + slug));
    }

    @Override
    public String route() {
        return "/$lang/resources/$slug";
    }

    @Override
    @ActivateRequestContext
    public Optional<PageWords> words(String slug, Language language) {
        return works.bySlug(slug).map(work -> words(work, language));
    }

    private static PageWords words(Work work, Language language) {
        LocalizedText title = LocalizedText.of(work.titles(), language);
        Optional<LocalizedText> summary = Optional.ofNullable(LocalizedText.ofNullable(work.abstracts(), language));
        return new PageWords(
                title.text(), summary.map(LocalizedText::text), "/resources/" + work.slug(), Map.of("title", title));
    }
}
