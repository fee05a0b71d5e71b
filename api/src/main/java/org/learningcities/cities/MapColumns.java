package org.learningcities.cities;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningcities.lists.Sql;

/** Collects rows as the columns of {@link CityMap}. */
final class MapColumns implements Sql.Sink {
    private final List<String> slugs = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final List<Double> lats = new ArrayList<>();
    private final List<Double> lons = new ArrayList<>();
    private final List<String> countries = new ArrayList<>();
    private final List<String> regions = new ArrayList<>();
    private final List<@Nullable Integer> since = new ArrayList<>();
    private final List<String> states = new ArrayList<>();

    @Override
    public void take(ResultSet row) throws SQLException {
        slugs.add(row.getString(1));
        names.add(row.getString(2));
        lats.add(rounded(row.getDouble(3)));
        lons.add(rounded(row.getDouble(4)));
        countries.add(row.getString(5));
        regions.add(row.getString(6));
        since.add(row.getObject(7, Integer.class));
        states.add(row.getString(8));
    }

    /** Four decimals: eleven metres, less than anyone can point at on a map of the world. */
    private static double rounded(double degrees) {
        return Math.round(degrees * 10_000) / 10_000.0;
    }

    CityMap map() {
        return new CityMap(slugs.size(), slugs, names, lats, lons, countries, regions, since, states);
    }
}
