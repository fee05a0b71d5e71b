package org.learningcities.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A limit is spent request by request and comes back with time. */
class UsageTest {
    private final AtomicLong now = new AtomicLong(-5_000_000_000L);
    private final LocalCounts counts = new LocalCounts(now::get);

    @Test
    void a_caller_may_use_the_whole_limit_at_once_and_not_one_request_more() {
        for (int left = 9; left >= 0; left--) {
            Usage usage = counts.count("a", 10);
            assertThat(usage.allowed()).isTrue();
            assertThat(usage.remaining()).isEqualTo(left);
        }
        Usage refused = counts.count("a", 10);
        assertThat(refused.allowed()).isFalse();
        assertThat(refused.retryAfter()).isEqualTo(6);
        assertThat(refused.reset()).isEqualTo(60);
    }

    @Test
    void what_was_used_comes_back_bit_by_bit() {
        IntStream.range(0, 10).forEach(i -> counts.count("a", 10));
        pass(Duration.ofSeconds(5));
        assertThat(counts.count("a", 10).allowed()).isFalse();
        pass(Duration.ofSeconds(1));
        assertThat(counts.count("a", 10).allowed()).isTrue();
        assertThat(counts.count("a", 10).allowed()).isFalse();
        pass(Duration.ofSeconds(60));
        assertThat(counts.count("a", 10).remaining()).isEqualTo(9);
    }

    @Test
    void a_refused_request_costs_nothing() {
        IntStream.range(0, 100).forEach(i -> counts.count("a", 10));
        pass(Duration.ofSeconds(6));
        assertThat(counts.count("a", 10).allowed()).isTrue();
    }

    @Test
    void callers_do_not_spend_the_limit_of_each_other() {
        IntStream.range(0, 11).forEach(i -> counts.count("a", 10));
        assertThat(counts.count("b", 10).remaining()).isEqualTo(9);
    }

    @Test
    void many_at_once_get_as_many_as_one_after_the_other() {
        long allowed = IntStream.range(0, 1_000)
                .parallel()
                .filter(i -> counts.count("a", 100).allowed())
                .count();
        assertThat(allowed).isEqualTo(100);
    }

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }
}
