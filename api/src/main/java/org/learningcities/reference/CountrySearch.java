package org.learningcities.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learningcities.kernel.LocalizedText;
import org.learningcities.lists.SearchSource;
import org.learningcities.reference.NamedThings.Thing;

/** Countries by all their names in all languages, and by their codes; a hit leads to the cities there. */
@ApplicationScoped
class CountrySearch implements SearchSource {
    @Inject
    ReferenceService reference;

    @Override
    public String group() {
        return "countries";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Optional<String> list(Question question) {
        return Optional.empty();
    }

    @Override
    public Found find(Question question) {
        List<Thing> countries = new ArrayList<>();
        reference.data().countries().forEach((code, country) -> {
            if (country.region() != null) {
                List<String> others = new ArrayList<>(country.otherNames());
                others.add(country.alpha3());
                countries.add(new Thing(code, country.names(), others, "/cities?country=" + code, null));
            }
        });
        return NamedThings.find(question, countries, thing -> region(thing.id(), question));
    }

    private @Nullable LocalizedText region(String country, Question question) {
        return reference
                .regionOf(country, question.language())
                .map(RegionRef::name)
                .orElse(null);
    }
}
