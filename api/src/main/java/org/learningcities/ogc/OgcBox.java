package org.learningcities.ogc;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.learningcities.cities.CityFeatureDirectory.Box;
import org.learningcities.kernel.KernelProblem;
import org.learningcities.kernel.Refusal;

/** The parameter {@code bbox} (OGC 17-069r4 section 7.15.3). */
final class OgcBox {
    /** As programs write numbers, with an exponent at times. */
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d{1,6}(\\.\\d{0,30})?([eE][-+]?\\d{1,2})?");

    private OgcBox() {}

    /** None for the whole world, one box, or two when it crosses the antimeridian. */
    static List<Box> of(@Nullable String bbox) {
        if (bbox == null) {
            return List.of();
        }
        List<Double> numbers = numbers(bbox);
        int height = numbers.size() == 6 ? 1 : 0;
        if (numbers.size() != 4 + 2 * height) {
            throw refusal();
        }
        double west = numbers.get(0);
        double south = numbers.get(1);
        double east = numbers.get(2 + height);
        double north = numbers.get(3 + height);
        if (Math.abs(west) > 180 || Math.abs(east) > 180 || south < -90 || north > 90 || south > north) {
            throw refusal();
        }
        return west <= east
                ? List.of(new Box(west, south, east, north))
                : List.of(new Box(west, south, 180, north), new Box(-180, south, east, north));
    }

    private static List<Double> numbers(String bbox) {
        List<Double> numbers = new ArrayList<>();
        for (String part : bbox.split(",", -1)) {
            if (!NUMBER.matcher(part.strip()).matches()) {
                throw refusal();
            }
            numbers.add(Double.valueOf(part.strip()));
        }
        return numbers;
    }

    private static Refusal refusal() {
        return KernelProblem.INVALID_PARAMETER.problem().at("/query/bbox", "invalid-bbox");
    }
}
