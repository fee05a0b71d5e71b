package org.learningcities.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** A server never outlives whoever started it, not even after kill -9. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there the shutdown hooks alone end the servers")
class GuardTest {

    @Test
    void a_watched_process_ends_when_its_starter_is_killed() throws Exception {
        Process starter = starter();
        ProcessHandle child = childOf(starter);
        assertThat(child.isAlive()).isTrue();

        starter.destroyForcibly().waitFor();

        assertThat(child.onExit().orTimeout(15, TimeUnit.SECONDS)).succeedsWithin(Duration.ofSeconds(16));
    }

    private static Process starter() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), Starter.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static ProcessHandle childOf(Process starter) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(starter.getInputStream(), StandardCharsets.UTF_8));
        return ProcessHandle.of(Long.parseLong(lines.readLine())).orElseThrow();
    }

    static final class Starter {
        public static void main(String... arguments) throws Exception {
            Process child = new ProcessBuilder("sleep", "300")
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            Guard.watch(child.pid());
            System.out.println(child.pid());
            Thread.sleep(300_000);
        }
    }
}
