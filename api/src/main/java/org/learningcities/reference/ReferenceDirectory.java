package org.learningcities.reference;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learningcities.kernel.Language;

/** Names of reference data for other features; answered from memory. */
public interface ReferenceDirectory {

    /** The version of the framework that is in force. */
    String frameworkVersion();

    /** A country by its ISO 3166-1 alpha-2 code. */
    Optional<CountryRef> country(String code, Language language);

    /** The region of a country; empty for countries that UNESCO puts in none. */
    Optional<RegionRef> regionOf(String countryCode, Language language);

    Optional<RegionRef> region(String code, Language language);

    Optional<CodedRef> cluster(String code, Language language);

    Optional<CodedRef> focalArea(String code, Language language);

    /** A feature of the framework in force, for example {@code 4.1}. */
    Optional<CodedRef> feature(String code, Language language);

    /** A topic of challenges and expertise. */
    Optional<CodedRef> topic(String code, Language language);

    /** A licence under which works are shared. */
    Optional<CodedRef> licence(String code, Language language);

    Optional<SourceRef> source(String id);

    /** Codes of all regions, in their order. */
    List<String> regionCodes();

    /** Codes of all countries in the alphabetical order of a language. */
    List<String> countryCodes(Language language);

    /** Codes of all thematic clusters, in their order. */
    List<String> clusterCodes();

    /** Codes of the focal areas of the framework in force, in their order. */
    List<String> focalAreaCodes();

    /** Codes of the features of the framework in force, in their order. */
    List<String> featureCodes();

    /** Codes of the topics of challenges and expertise, in their order. */
    List<String> topicCodes();

    /** Codes of all licences, in their order; {@code NOASSERTION} stands for an unknown one. */
    List<String> licenceCodes();

    /** Address of the text of a licence; empty where there is none. */
    Optional<String> licenceUrl(String code);

    /** Codes of the licences under which others may hand a work out, in their order. */
    List<String> hostableLicenceCodes();

    /** Code of the region of each country that has one. */
    Map<String, String> regionsByCountry();

    /** All names of a country in all languages, for search. */
    Map<String, String> countryNames(String code);

    /** Texts about the published sizes of the network, oldest first. */
    List<PublishedSize> publishedSizes();

    /** A size of the network as it was published. */
    record PublishedSize(
            String asOf,
            @Nullable Integer cities,
            @Nullable Integer countries,
            @Nullable Map<String, String> note,
            SourceRef source) {}
}
