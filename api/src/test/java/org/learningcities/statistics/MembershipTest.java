package org.learningcities.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.learningcities.statistics.Membership.Day;
import org.learningcities.statistics.Membership.Step;

class MembershipTest {
    private static final LocalDate FIRST = LocalDate.of(2020, 9, 23);
    private static final LocalDate SECOND = LocalDate.of(2022, 9, 2);
    private static final LocalDate THIRD = LocalDate.of(2024, 2, 14);

    private final Membership membership = new Membership(List.of(
            new Step(SECOND, "MA", 1),
            new Step(SECOND, "FR", -1),
            new Step(FIRST, "FR", 1),
            new Step(FIRST, "MA", 2),
            new Step(THIRD, "FR", 3)));

    @Test
    void days_are_in_order_and_carry_on_what_was_before() {
        assertThat(membership.daysUntil(THIRD)).extracting(Day::cities).containsExactly(3, 3, 6);
    }

    @Test
    void a_country_that_its_last_city_left_is_not_counted() {
        assertThat(membership.daysUntil(THIRD)).extracting(Day::countries).containsExactly(2, 1, 2);
    }

    @Test
    void what_comes_later_does_not_count_yet() {
        assertThat(membership.daysUntil(SECOND.minusDays(1)))
                .extracting(Day::date)
                .containsExactly(FIRST);
        assertThat(membership.daysUntil(FIRST.minusDays(1))).isEmpty();
    }
}
