import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;

/**
 * What the database alone gives: the statements that the service sent for each request, over a pool of the same size, read
 * to the last column and thrown away.
 *
 * <pre>
 * replay URL FILE SECONDS CLIENTS   prints requests a second and percentiles in microseconds as JSON
 * set    URL NAME VALUE             a setting of the server, as its administrator
 * </pre>
 */
final class Limit {
    private static final String USER = "learning_cities";
    private static final String PASSWORD = "learning-cities";
    private static final int WARM_UP_SECONDS = 2;

    private final AgroalDataSource pool;
    private final List<JsonNode> requests;
    private final AtomicInteger next = new AtomicInteger();

    private Limit(AgroalDataSource pool, List<JsonNode> requests) {
        this.pool = pool;
        this.requests = requests;
    }

    public static void main(String... arguments) throws Exception {
        if (arguments[0].equals("set")) {
            set(arguments[1], arguments[2], arguments[3]);
            return;
        }
        List<JsonNode> requests = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(arguments[2]))) {
            requests.add(new ObjectMapper().readTree(line));
        }
        int clients = Integer.parseInt(arguments[4]);
        try (AgroalDataSource pool = pool(arguments[1], clients)) {
            Limit limit = new Limit(pool, requests);
            limit.run(clients, WARM_UP_SECONDS);
            long begin = System.nanoTime();
            long[] micros = limit.run(clients, Integer.parseInt(arguments[3]));
            double seconds = (System.nanoTime() - begin) / 1e9;
            System.out.printf(
                    "{\"perSecond\": %.1f, \"p50\": %d, \"p99\": %d}%n",
                    micros.length / seconds, micros[micros.length / 2], micros[(int) (micros.length * 0.99)]);
        }
    }

    private static void set(String url, String name, String value) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, "postgres", "")) {
            connection.createStatement().execute("alter system set " + name + " = '" + value + "'");
            connection.createStatement().execute("select pg_reload_conf()");
        }
    }

    private static AgroalDataSource pool(String url, int size) throws SQLException {
        // Values come as text from the log; the server knows their types.
        String address = url + (url.contains("?") ? "&" : "?") + "stringtype=unspecified";
        return AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(pool -> pool.maxSize(size)
                        .initialSize(size)
                        .connectionFactoryConfiguration(factory -> factory.jdbcUrl(address)
                                .principal(new NamePrincipal(USER))
                                .credential(new SimplePassword(PASSWORD)))));
    }

    /** All clients ask one request after the other; returns the sorted times in microseconds. */
    private long[] run(int clients, int seconds) throws Exception {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        try (var threads = Executors.newFixedThreadPool(clients)) {
            List<Future<List<Long>>> running = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                running.add(threads.submit(client(end)));
            }
            LongStream all = LongStream.empty();
            for (Future<List<Long>> client : running) {
                all = LongStream.concat(all, client.get().stream().mapToLong(Long::longValue));
            }
            return all.sorted().toArray();
        }
    }

    private Callable<List<Long>> client(long end) {
        return () -> {
            List<Long> times = new ArrayList<>();
            while (System.nanoTime() < end) {
                long begin = System.nanoTime();
                ask(requests.get(Math.floorMod(next.getAndIncrement(), requests.size())));
                times.add((System.nanoTime() - begin) / 1_000);
            }
            return times;
        };
    }

    private void ask(JsonNode request) throws SQLException {
        for (JsonNode statement : request) {
            try (Connection connection = pool.getConnection();
                    PreparedStatement prepared =
                            connection.prepareStatement(statement.get("sql").asText())) {
                int position = 0;
                for (JsonNode value : statement.get("values")) {
                    position++;
                    if (value.isNull()) {
                        prepared.setNull(position, Types.OTHER);
                    } else {
                        prepared.setString(position, value.asText());
                    }
                }
                try (ResultSet rows = prepared.executeQuery()) {
                    drain(rows);
                }
            }
        }
    }

    private static void drain(ResultSet rows) throws SQLException {
        int columns = rows.getMetaData().getColumnCount();
        while (rows.next()) {
            for (int i = 1; i <= columns; i++) {
                rows.getString(i);
            }
        }
    }
}
