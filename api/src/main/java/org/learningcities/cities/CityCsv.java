package org.learningcities.cities;

import org.learningcities.lists.Csv;

/** Cities as rows of a table. */
final class CityCsv {
    static final String HEADER =
            "slug,name,nativeName,country,countryName,region,regionName,kind,state,memberSince,evidence,latitude,longitude,precision,"
                    + "timeZone,population,populationYear,populationSource,clusters,focalAreas,demo,page,attribution";

    private CityCsv() {}

    static String line(CityProperties city, IndexedCity place) {
        return Csv.line(
                city.slug(),
                city.name(),
                city.nativeName(),
                city.country(),
                city.countryName(),
                city.region(),
                city.regionName(),
                city.kind(),
                city.state(),
                city.memberSince(),
                city.evidence(),
                place.lat(),
                place.lon(),
                city.precision(),
                city.timeZone(),
                city.population(),
                city.populationYear(),
                city.populationSource(),
                city.clusters(),
                city.focalAreas(),
                city.demo(),
                city.page(),
                city.attribution());
    }
}
