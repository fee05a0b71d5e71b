package org.learningcities.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import org.learningcities.lists.SitemapPages;

/** The pages of the Key Features for search engines. */
@ApplicationScoped
class FrameworkPages implements SitemapPages {
    @Inject
    ReferenceDirectory reference;

    @Override
    public void each(Consumer<String> taker) {
        taker.accept("/framework");
        reference.focalAreaCodes().forEach(code -> taker.accept("/framework/" + code));
    }
}
