package org.learningcities.cities;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.learningcities.kernel.Language;
import org.learningcities.kernel.LocalizedText;
import org.learningcities.kernel.PageSubject;
import org.learningcities.kernel.PageWords;
import org.learningcities.kernel.Refusal;
import org.learningcities.lists.SitemapPages;

/** The pages of cities: what is said on one before it has read its city, and all of them for search engines. */
@ApplicationScoped
class CityPages implements PageSubject, SitemapPages {
    @Inject
    CityReading reading;

    @Inject
    Cities cities;

    @Inject
    CityFiltering filtering;

    @Override
    public void each(Consumer<String> taker) {
        taker.accept("/cities");
        cities.eachSlug(filtering.today(), slug -> taker.accept("/cities/" + slug));
    }

    @Override
    public String route() {
        return "/$lang/cities/$slug";
    }

    @Override
    @ActivateRequestContext
    public Optional<PageWords> words(String slug, Language language) {
        return reading.city(slug, language).or(() -> moved(slug, language)).map(CityPages::words);
    }

    private Optional<CityView> moved(String slug, Language language) {
        try {
            return reading.city(reading.movedTo(slug), language);
        } catch (Refusal unknown) {
            return Optional.empty();
        }
    }

    private static PageWords words(CityView city) {
        Map<String, LocalizedText> places = new LinkedHashMap<>();
        places.put("name", city.name());
        places.put("country", city.country().name());
        places.put("region", city.region().name());
        Optional<LocalizedText> summary = Optional.ofNullable(city.summary());
        summary.ifPresent(text -> places.put("summary", text));
        return new PageWords(
                city.name().text() + ", " + city.country().name().text(),
                summary.map(LocalizedText::text),
                "/cities/" + city.slug(),
                places);
    }
}
