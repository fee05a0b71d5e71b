package org.learningcities;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Requests as bytes, for those that no well-behaved client would send. */
public final class RawHttp {
    private static final int PATIENCE_MILLIS = 40_000;

    /** What came back; header names in lower case. Status 0: the connection was closed without an answer. */
    public record Answer(int status, Map<String, List<String>> headers, String body) {
        public String header(String name) {
            List<String> values = headers.get(name.toLowerCase(Locale.ROOT));
            return values == null ? "" : values.getFirst();
        }
    }

    private RawHttp() {}

    /** A GET for a target exactly as it is given. */
    public static Answer get(String target) {
        return send("GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    }

    /** Sends text and reads until the other side closes. */
    public static Answer send(String request) {
        try (Socket socket = open()) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return read(socket);
        } catch (IOException broken) {
            throw new IllegalStateException(
                    "no answer to " + request.lines().findFirst().orElse(""), broken);
        }
    }

    /** A connection to the service under test. */
    public static Socket open() throws IOException {
        Socket socket = new Socket("127.0.0.1", RestAssured.port);
        socket.setSoTimeout(PATIENCE_MILLIS);
        return socket;
    }

    /** Reads one answer until the connection is closed. */
    public static Answer read(Socket socket) throws IOException {
        InputStream in = socket.getInputStream();
        return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }

    private static Answer parse(String text) {
        if (text.isEmpty()) {
            return new Answer(0, Map.of(), "");
        }
        int end = text.indexOf("\r\n\r\n");
        String[] head = text.substring(0, end).split("\r\n");
        Map<String, List<String>> headers = new TreeMap<>();
        for (int i = 1; i < head.length; i++) {
            String[] field = head[i].split(":", 2);
            headers.computeIfAbsent(field[0].toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                    .add(field[1].strip());
        }
        return new Answer(Integer.parseInt(head[0].split(" ")[1]), headers, text.substring(end + 4));
    }
}
