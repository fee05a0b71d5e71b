package org.learningcities.dev;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the launcher was asked for.
 *
 * @param throwaway data and free ports for this run only, for journeys and benchmarks
 * @param checkOnly only say whether the ports are free, before a long build
 * @param train let Java learn from a start of the service before the one that counts, for benchmarks
 * @param fresh start again without the data of earlier runs
 * @param addresses file to write the addresses to
 * @param folder where the command runs
 * @param command ends the servers when it ends; empty to run until Ctrl-C
 */
record Options(
        int port,
        int keycloakPort,
        int postgresPort,
        boolean throwaway,
        boolean checkOnly,
        boolean train,
        boolean fresh,
        @Nullable Path addresses,
        Path folder,
        List<String> command) {

    static Options read(String... arguments) {
        boolean throwaway = List.of(arguments).contains("--throwaway");
        int port = throwaway ? Ports.free() : 8080;
        int keycloakPort = throwaway ? Ports.free() : 8180;
        int postgresPort = throwaway ? Ports.free() : 5433;
        boolean checkOnly = false;
        boolean train = false;
        boolean fresh = false;
        Path addresses = null;
        Path folder = Places.root();
        List<String> command = new ArrayList<>();
        for (int i = 0; i < arguments.length; i++) {
            String[] option = arguments[i].split("=", 2);
            String value = option.length == 2 ? option[1] : "true";
            switch (option[0]) {
                case "--" -> {
                    command.addAll(List.of(arguments).subList(i + 1, arguments.length));
                    i = arguments.length;
                }
                case "--port" -> port = number("port", value);
                case "--keycloak-port" -> keycloakPort = number("keycloak.port", value);
                case "--postgres-port" -> postgresPort = number("postgres.port", value);
                case "--check-only" -> checkOnly = Boolean.parseBoolean(value);
                case "--train" -> train = Boolean.parseBoolean(value);
                case "--fresh" -> fresh = Boolean.parseBoolean(value);
                case "--addresses" -> addresses = Path.of(value);
                case "--folder" -> folder = Path.of(value);
                case "--throwaway" -> throwaway = Boolean.parseBoolean(value);
                default -> throw new Refused("Unknown option " + arguments[i]);
            }
        }
        return new Options(
                port, keycloakPort, postgresPort, throwaway, checkOnly, train, fresh, addresses, folder, command);
    }

    private static int number(String name, String value) {
        try {
            int number = Integer.parseInt(value);
            if (number > 0 && number < 65536) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            throw new Refused("-D" + name + "=" + value + " is not a port: give a number from 1 to 65535.");
        }
        throw new Refused("-D" + name + "=" + value + " is not a port: give a number from 1 to 65535.");
    }

    void checkPorts() {
        check("the site", port, "port");
        check("Keycloak", keycloakPort, "keycloak.port");
        check("PostgreSQL", postgresPort, "postgres.port");
    }

    private static void check(String what, int port, String name) {
        if (!Ports.isFree(port)) {
            throw new Refused("Port " + port + ", wanted for " + what
                    + ", is taken by another program. End that program, or choose another port: ./mvnw -Prun -D" + name
                    + "=" + (port + 10));
        }
    }

    /** A wish that cannot be met, said in words for the person who had it. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refused(String message) {
            super(message);
        }
    }
}
