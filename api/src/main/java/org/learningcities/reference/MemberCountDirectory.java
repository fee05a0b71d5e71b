package org.learningcities.reference;

import java.time.LocalDate;
import java.util.Map;

/** Numbers of member cities by reference code, as of a day; answered by the feature that counts. Absent codes have none. */
public interface MemberCountDirectory {

    /** By ISO 3166-1 alpha-2 code of the country. */
    Map<String, Integer> byCountry(LocalDate on);

    /** Members that chose a focal area, by its code. */
    Map<String, Integer> byFocalArea(String framework, LocalDate on);

    /** Members that name a feature, by its code. */
    Map<String, Integer> byFeature(String framework, LocalDate on);
}
