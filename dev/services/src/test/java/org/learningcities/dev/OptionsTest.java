package org.learningcities.dev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class OptionsTest {
    @Test
    void without_wishes_the_usual_ports_are_taken() {
        Options options = Options.read();
        assertThat(options.port()).isEqualTo(8080);
        assertThat(options.keycloakPort()).isEqualTo(8180);
        assertThat(options.postgresPort()).isEqualTo(5433);
        assertThat(options.command()).isEmpty();
    }

    @Test
    void a_throwaway_run_takes_free_ports_and_everything_after_the_dashes_as_its_command() {
        Options options = Options.read("--throwaway", "--", "npm", "run", "--port=1");
        assertThat(options.port()).isNotEqualTo(8080);
        assertThat(options.command()).containsExactly("npm", "run", "--port=1");
    }

    @Test
    void a_taken_port_is_named_with_the_switch_that_changes_it() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Options options = Options.read("--throwaway", "--keycloak-port=" + taken.getLocalPort());
            assertThatThrownBy(options::checkPorts)
                    .hasMessageContaining("Port " + taken.getLocalPort())
                    .hasMessageContaining("-Dkeycloak.port=");
        }
    }

    @Test
    void the_ports_can_be_checked_before_anything_is_started() {
        assertThat(Options.read("--check-only", "--port=8090").checkOnly()).isTrue();
        assertThat(Options.read("--port=8090").checkOnly()).isFalse();
    }

    @Test
    void a_port_that_is_no_number_is_refused_in_words() {
        assertThatThrownBy(() -> Options.read("--port=http")).hasMessageContaining("-Dport=http is not a port");
        assertThatThrownBy(() -> Options.read("--port=70000")).hasMessageContaining("from 1 to 65535");
    }
}
