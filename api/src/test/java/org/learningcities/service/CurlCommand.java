package org.learningcities.service;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One command of the introduction, as far as the introduction uses curl. An option it does not know is an error. */
final class CurlCommand {
    private static final Pattern WORDS = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");

    private final String text;
    private final Map<String, String> files;
    private final Map<String, String> variables;

    private boolean savesTag;
    private String tagFile = "";

    CurlCommand(String text, Map<String, String> files, Map<String, String> variables) {
        this.text = text;
        this.files = files;
        this.variables = variables;
    }

    /** Makes the call; what curl would leave in a file is left in {@code files}. */
    Response run() {
        List<String> words = words();
        RequestSpecification request =
                given().urlEncodingEnabled(false).redirects().follow(false);
        String method = "GET";
        for (int i = 2; i < words.size(); i++) {
            switch (words.get(i)) {
                case "-i" -> {}
                case "-o" -> i++;
                case "-H" -> header(request, words.get(++i));
                case "-u" -> credentials(request, words.get(++i));
                case "-X" -> method = words.get(++i);
                case "--json" -> request.contentType("application/json").body(words.get(++i));
                case "-d" -> {
                    method = "POST";
                    String[] field = words.get(++i).split("=", 2);
                    request.formParam(field[0], field[1]);
                }
                case "--etag-save" -> {
                    savesTag = true;
                    tagFile = words.get(++i);
                }
                case "--etag-compare" -> request.header("If-None-Match", files.get(words.get(++i)));
                default -> throw new IllegalArgumentException("Unknown option " + words.get(i) + " in " + text);
            }
        }
        Response response = request.request(method, words.get(1));
        if (savesTag) {
            files.put(tagFile, response.getHeader("ETag"));
        }
        return response;
    }

    private List<String> words() {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORDS.matcher(text.replace("\\\n", " "));
        while (matcher.find()) {
            if (matcher.group(2) != null) {
                words.add(filled(matcher.group(2)));
            } else {
                words.add(matcher.group(1) != null ? matcher.group(1) : matcher.group(3));
            }
        }
        return words;
    }

    /** Only double quotes let the shell fill in variables and what is in a file. */
    private String filled(String word) {
        String filled = word;
        for (Map.Entry<String, String> file : files.entrySet()) {
            filled = filled.replace("$(cat " + file.getKey() + ")", file.getValue());
        }
        for (Map.Entry<String, String> variable : variables.entrySet()) {
            filled = filled.replace("$" + variable.getKey(), variable.getValue());
        }
        return filled;
    }

    private static void header(RequestSpecification request, String header) {
        String[] parts = header.split(": ", 2);
        request.header(parts[0], parts[1]);
    }

    private static void credentials(RequestSpecification request, String pair) {
        String[] parts = pair.split(":", 2);
        request.auth().preemptive().basic(parts[0], parts[1]);
    }
}
