package org.learningcities.dev;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Ends our servers when this Java process dies without a chance to do so itself (kill -9, a crashed test run). A small shell
 * waits for the end of the pipe from us, which the operating system closes in every case, and then ends the process ids it was told.
 */
final class Guard {
    private static final String SCRIPT = """
            trap '' INT TERM HUP
            pids=' '
            while read -r verb pid; do
              case "$verb" in
                watch) pids="$pids$pid " ;;
                forget) case "$pids" in *" $pid "*) pids="${pids%%" $pid "*} ${pids#*" $pid "}" ;; esac ;;
              esac
            done
            for pid in $pids; do kill -TERM "$pid" 2>/dev/null; done
            for wait in 1 2 3 4 5 6 7 8 9 10; do
              alive=
              for pid in $pids; do kill -0 "$pid" 2>/dev/null && alive=yes; done
              [ -n "$alive" ] || exit 0
              sleep 0.5
            done
            for pid in $pids; do kill -KILL "$pid" 2>/dev/null; done
            """;

    private static @Nullable OutputStream pipe;

    private Guard() {}

    static synchronized void watch(long pid) {
        say("watch " + pid);
    }

    static synchronized void forget(long pid) {
        say("forget " + pid);
    }

    /** Ends a process and all its descendants, politely first. */
    static void end(ProcessHandle process) {
        var family = process.descendants().toList();
        process.destroy();
        try {
            process.onExit().get(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception late) {
            process.destroyForcibly();
        }
        family.forEach(ProcessHandle::destroyForcibly);
        forget(process.pid());
    }

    private static void say(String line) {
        try {
            if (pipe == null) {
                pipe = new ProcessBuilder("sh", "-c", SCRIPT)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .getOutputStream();
            }
            pipe.write((line + "\n").getBytes(StandardCharsets.US_ASCII));
            pipe.flush();
        } catch (IOException noShell) {
            // Without a POSIX shell (Windows) the shutdown hooks alone end the servers.
            pipe = OutputStream.nullOutputStream();
        }
    }
}
