package org.learningcities.profiles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learningcities.cities.CityProfileView;
import org.learningcities.cities.CityProfileView.Challenge;
import org.learningcities.cities.CityProfileView.Mayor;
import org.learningcities.cities.CityProfileView.Originals;
import org.learningcities.cities.CityProfileView.Population;
import org.learningcities.cities.CityProfileView.Strategy;
import org.learningcities.kernel.Language;
import org.learningcities.kernel.Nearest;
import org.learningcities.reference.ReferenceDirectory;

/** What each field of a profile may hold, whatever the others say; {@link PublishingRules} asks whether they fit together. */
@ApplicationScoped
class ProfileRules {
    private static final int SENTENCES = 400;
    private static final int LONG_TEXT = 20_000;
    private static final int LINE = 200;
    private static final int NOTE = 500;
    private static final int ADDRESS = 500;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    private static final long LARGEST_CITY = 100_000_000;
    private static final List<String> LANGUAGES =
            Arrays.stream(Language.values()).map(Language::tag).sorted().toList();

    @Inject
    ReferenceDirectory reference;

    Faults faults(CityProfileView profile, LocalDate today) {
        Faults faults = new Faults();
        link(faults, "/website", profile.website());
        texts(faults, "/summary", profile.summary(), SENTENCES);
        texts(faults, "/description", profile.description(), LONG_TEXT);
        strategy(faults, profile.strategy());
        codes(faults, "/features", profile.features(), reference.featureCodes());
        codes(faults, "/focalAreas", profile.focalAreas(), reference.focalAreaCodes());
        challenges(faults, profile.challenges());
        codes(faults, "/expertise", profile.expertise(), reference.topicCodes());
        population(faults, profile.population(), today);
        mayor(faults, profile.mayor());
        originals(faults, profile.translationsOf());
        return faults;
    }

    private static void strategy(Faults faults, @Nullable Strategy strategy) {
        if (strategy == null) {
            return;
        }
        texts(faults, "/strategy/title", strategy.title(), LINE);
        texts(faults, "/strategy/text", strategy.text(), LONG_TEXT);
        number(faults, "/strategy/fromYear", strategy.fromYear(), FIRST_YEAR, LAST_YEAR);
        number(faults, "/strategy/toYear", strategy.toYear(), FIRST_YEAR, LAST_YEAR);
        link(faults, "/strategy/url", strategy.url());
    }

    private void challenges(Faults faults, @Nullable List<Challenge> challenges) {
        if (challenges == null) {
            return;
        }
        codes(
                faults,
                "/challenges",
                "/topic",
                challenges.stream()
                        .map(challenge -> challenge == null ? null : challenge.topic())
                        .toList(),
                reference.topicCodes());
        for (int i = 0; i < challenges.size(); i++) {
            Challenge challenge = challenges.get(i);
            if (challenge != null && challenge.rating() == null) {
                faults.add("/challenges/" + i + "/rating", "required");
            } else if (challenge != null) {
                number(faults, "/challenges/" + i + "/rating", challenge.rating(), 1, 5);
            }
        }
    }

    private static void population(Faults faults, @Nullable Population population, LocalDate today) {
        if (population != null) {
            number(faults, "/population/value", population.value(), 1, LARGEST_CITY);
            number(faults, "/population/year", population.year(), FIRST_YEAR, today.getYear());
            text(faults, "/population/note", population.note(), NOTE);
        }
    }

    private static void mayor(Faults faults, @Nullable Mayor mayor) {
        if (mayor != null) {
            text(faults, "/mayor/name", mayor.name(), LINE);
            texts(faults, "/mayor/titles", mayor.titles(), LINE);
            LocalDate from = mayor.from();
            number(faults, "/mayor/from", from == null ? null : from.getYear(), FIRST_YEAR, LAST_YEAR);
        }
    }

    private static void originals(Faults faults, @Nullable Originals originals) {
        if (originals != null) {
            language(faults, "/translationsOf/summary", originals.summary());
            language(faults, "/translationsOf/description", originals.description());
            language(faults, "/translationsOf/strategy", originals.strategy());
        }
    }

    private static void texts(
            Faults faults, String pointer, @Nullable Map<String, @Nullable String> texts, int longest) {
        if (texts != null) {
            texts.forEach((language, text) -> {
                language(faults, pointer + "/" + language, language);
                text(faults, pointer + "/" + language, text, longest);
            });
        }
    }

    private static void language(Faults faults, String pointer, @Nullable String language) {
        if (language != null && !LANGUAGES.contains(language)) {
            unknown(faults, pointer, language, LANGUAGES);
        }
    }

    private static void text(Faults faults, String pointer, @Nullable String text, int longest) {
        if (text != null && text.codePointCount(0, text.length()) > longest) {
            faults.add(pointer, "too-long", longest);
        }
    }

    private static void number(Faults faults, String pointer, @Nullable Number number, long least, long most) {
        if (number != null && number.longValue() < least) {
            faults.add(pointer, "too-small", least);
        } else if (number != null && number.longValue() > most) {
            faults.add(pointer, "too-large-number", most);
        }
    }

    private static void codes(Faults faults, String pointer, @Nullable List<String> codes, List<String> known) {
        if (codes != null) {
            codes(faults, pointer, "", codes, known);
        }
    }

    private static void codes(
            Faults faults, String pointer, String part, List<@Nullable String> codes, List<String> known) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < codes.size(); i++) {
            String code = codes.get(i);
            String place = pointer + "/" + i + part;
            if (code == null) {
                faults.add(place, "required");
            } else if (!known.contains(code)) {
                unknown(faults, place, code, known);
            } else if (!seen.add(code)) {
                faults.add(place, "named-twice");
            }
        }
    }

    private static void unknown(Faults faults, String pointer, String value, List<String> known) {
        faults.add(pointer, "unknown-value", Nearest.to(value, known), String.join(", ", known));
    }

    /** An address that a browser can open and that hides no one's name: http or https, with a host, without credentials. */
    private static void link(Faults faults, String pointer, @Nullable String address) {
        text(faults, pointer, address, ADDRESS);
        if (address != null && !isLink(address)) {
            faults.add(pointer, "not-a-link");
        }
    }

    private static boolean isLink(String address) {
        try {
            URI uri = new URI(address);
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return web
                    && uri.getUserInfo() == null
                    && uri.getHost() != null
                    && Objects.requireNonNull(uri.getHost()).contains(".");
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }
}
