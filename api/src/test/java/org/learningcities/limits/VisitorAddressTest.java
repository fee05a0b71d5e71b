package org.learningcities.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nobody chooses under which address they are counted. */
class VisitorAddressTest {
    private final VisitorAddress address = new VisitorAddress(List.of("10.0.0.0/8", "fd00::/8", "192.0.2.1"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "203.0.113.9  | -                                   | 203.0.113.9",
                "203.0.113.9  | 198.51.100.7                        | 203.0.113.9",
                "10.1.2.3     | 198.51.100.7                        | 198.51.100.7",
                "192.0.2.1    | 198.51.100.7                        | 198.51.100.7",
                "10.1.2.3     | 1.2.3.4, 198.51.100.7               | 198.51.100.7",
                "10.1.2.3     | 1.2.3.4, 198.51.100.7, 10.9.9.9     | 198.51.100.7",
                "10.1.2.3     | 1.2.3.4, nonsense                   | 10.1.2.3",
                "10.1.2.3     | localhost                           | 10.1.2.3",
                "10.1.2.3     | 10.4.4.4                            | 10.4.4.4",
                "fd00::1      | 2001:db8:1:2:3:4:5:6                | 20010db800010002",
                "2001:db8:1:2::9 | -                                | 20010db800010002"
            })
    void the_word_of_a_proxy_counts_and_that_of_nobody_else(String peer, String forwarded, String counted) {
        assertThat(address.of(peer, forwarded)).isEqualTo(counted);
    }

    @Test
    void without_proxies_the_header_is_never_read() {
        assertThat(new VisitorAddress(List.of()).of("10.1.2.3", "198.51.100.7")).isEqualTo("10.1.2.3");
    }

    @Test
    void a_proxy_that_is_no_address_stops_the_start() {
        assertThatThrownBy(() -> new VisitorAddress(List.of("proxy.example.org")))
                .hasMessageContaining("trusted-proxies");
    }
}
