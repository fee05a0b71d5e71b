package org.learningcities.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.learningcities.kernel.DataGeneration;
import org.learningcities.kernel.Language;
import org.learningcities.kernel.LocalizedText;
import org.learningcities.reference.ReferenceData.Country;
import org.learningcities.reference.ReferenceData.Feature;
import org.learningcities.reference.ReferenceData.FocalArea;

/** Keeps the reference data in memory for as long as nothing changes, and answers what others ask of them. */
@ApplicationScoped
class ReferenceService implements ReferenceDirectory {
    private record Kept(long generation, ReferenceData data, Map<Language, Worded> worded) {
        Worded in(Language language) {
            return worded.computeIfAbsent(language, wanted -> Worded.of(data, wanted));
        }
    }

    /** What every row of every list names, worded once. */
    private record Worded(Map<String, CountryRef> countries, Map<String, RegionRef> regions) {
        static Worded of(ReferenceData data, Language language) {
            Map<String, CountryRef> countries = new HashMap<>();
            data.countries()
                    .forEach((code, country) ->
                            countries.put(code, new CountryRef(code, LocalizedText.of(country.names(), language))));
            Map<String, RegionRef> regions = new HashMap<>();
            data.regions()
                    .forEach((code, region) ->
                            regions.put(code, new RegionRef(code, LocalizedText.of(region.names(), language))));
            return new Worded(countries, regions);
        }
    }

    @Inject
    References references;

    @Inject
    DataGeneration generation;

    private volatile @Nullable Kept kept;

    ReferenceData data() {
        return kept().data();
    }

    private Kept kept() {
        long now = generation.current();
        Kept known = kept;
        if (known != null && known.generation() == now && now >= 0) {
            return known;
        }
        Kept fresh = new Kept(now, references.load(), new ConcurrentHashMap<>());
        kept = fresh;
        return fresh;
    }

    @Override
    public String frameworkVersion() {
        return data().framework().version();
    }

    @Override
    public Optional<CountryRef> country(String code, Language language) {
        return Optional.ofNullable(kept().in(language).countries().get(code));
    }

    @Override
    public Optional<RegionRef> regionOf(String countryCode, Language language) {
        return Optional.ofNullable(data().countries().get(countryCode))
                .map(Country::region)
                .flatMap(code -> region(code, language));
    }

    @Override
    public Optional<RegionRef> region(String code, Language language) {
        return Optional.ofNullable(kept().in(language).regions().get(code));
    }

    @Override
    public Optional<CodedRef> cluster(String code, Language language) {
        return Optional.ofNullable(data().clusters().get(code))
                .map(cluster -> new CodedRef(code, LocalizedText.of(cluster.names(), language)));
    }

    @Override
    public Optional<CodedRef> topic(String code, Language language) {
        return Optional.ofNullable(data().topics().get(code))
                .map(topic -> new CodedRef(code, LocalizedText.of(topic.names(), language)));
    }

    @Override
    public Optional<CodedRef> licence(String code, Language language) {
        return Optional.ofNullable(data().licences().get(code))
                .map(licence -> new CodedRef(code, LocalizedText.of(licence.names(), language)));
    }

    @Override
    public Optional<CodedRef> feature(String code, Language language) {
        return data().feature(code).map(feature -> new CodedRef(code, LocalizedText.of(feature.names(), language)));
    }

    @Override
    public Optional<CodedRef> focalArea(String code, Language language) {
        return data().focalArea(code)
                .map(focalArea -> new CodedRef(code, LocalizedText.of(focalArea.names(), language)));
    }

    @Override
    public Optional<SourceRef> source(String id) {
        // A statement that was just made, here or on another replica, is not in memory yet.
        return Optional.ofNullable(data().sources().get(id)).or(() -> references.source(id));
    }

    @Override
    public List<String> regionCodes() {
        return List.copyOf(data().regions().keySet());
    }

    @Override
    public List<String> countryCodes(Language language) {
        return data().countryOrder().getOrDefault(language, List.of());
    }

    @Override
    public List<String> clusterCodes() {
        return List.copyOf(data().clusters().keySet());
    }

    @Override
    public List<String> focalAreaCodes() {
        return data().focalAreas().map(FocalArea::code).toList();
    }

    @Override
    public List<String> featureCodes() {
        return data().focalAreas()
                .flatMap(focalArea -> focalArea.features().stream())
                .map(Feature::code)
                .toList();
    }

    @Override
    public List<String> topicCodes() {
        return List.copyOf(data().topics().keySet());
    }

    @Override
    public List<String> licenceCodes() {
        return List.copyOf(data().licences().keySet());
    }

    @Override
    public Optional<String> licenceUrl(String code) {
        return Optional.ofNullable(data().licences().get(code)).map(licence -> licence.first());
    }

    @Override
    public List<String> hostableLicenceCodes() {
        return data().licences().values().stream()
                .filter(licence -> "true".equals(licence.second()))
                .map(licence -> licence.code())
                .toList();
    }

    @Override
    public Map<String, String> regionsByCountry() {
        Map<String, String> regions = new HashMap<>();
        data().countries().values().forEach(country -> {
            if (country.region() != null) {
                regions.put(country.code(), country.region());
            }
        });
        return regions;
    }

    @Override
    public Map<String, String> countryNames(String code) {
        Country country = data().countries().get(code);
        return country == null ? Map.of() : country.names();
    }

    @Override
    public List<PublishedSize> publishedSizes() {
        return data().publishedSizes();
    }
}
