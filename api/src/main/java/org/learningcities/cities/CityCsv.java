package org.learningcities.cities;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cities as rows of a table (RFC 4180). No text can be taken for a formula by a spreadsheet (OWASP ASVS 1.2.10). */
final class CityCsv {
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";
    private static final String END = "\r\n";

    static final String HEADER =
            "slug,name,nativeName,country,countryName,region,regionName,kind,state,memberSince,evidence,latitude,longitude,precision,"
                    + "timeZone,population,populationYear,populationSource,clusters,focalAreas,demo,page,attribution"
                    + END;

    private CityCsv() {}

    static String line(CityProperties city, IndexedCity place) {
        return String.join(
                        ",",
                        cell(city.slug()),
                        cell(city.name()),
                        cell(city.nativeName()),
                        cell(city.country()),
                        cell(city.countryName()),
                        cell(city.region()),
                        cell(city.regionName()),
                        city.kind().name(),
                        city.state().name(),
                        number(city.memberSince()),
                        city.evidence().name(),
                        degrees(place.lat()),
                        degrees(place.lon()),
                        cell(city.precision()),
                        cell(city.timeZone()),
                        number(city.population()),
                        number(city.populationYear()),
                        cell(city.populationSource()),
                        cell(codes(city.clusters())),
                        cell(codes(city.focalAreas())),
                        String.valueOf(city.demo()),
                        cell(city.page()),
                        cell(city.attribution()))
                + END;
    }

    private static String codes(List<String> codes) {
        return String.join(";", codes);
    }

    private static String number(@Nullable Number number) {
        return number == null ? "" : number.toString();
    }

    private static String degrees(double degrees) {
        return BigDecimal.valueOf(degrees).toPlainString();
    }

    /** A cell of text; an apostrophe in front disarms what begins like a formula. */
    static String cell(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        String safe = FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(letter -> ",\"\r\n".indexOf(letter) >= 0);
        return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
