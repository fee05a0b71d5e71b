package org.learningcities.dataload;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The data files: those packed into the application, or those of a folder that the operator names. */
public final class ImportFiles {
    /** Names that are doubtful; they never become data, whatever asks for them. */
    private static final String UNVERIFIED = "cities-unverified.csv";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final @Nullable Path folder;

    public ImportFiles(@Nullable Path folder) {
        this.folder = folder;
    }

    /** The rows of a CSV file with a header line. */
    public List<Row> csv(String file) {
        return CsvReader.rows(file, text(file));
    }

    /** A JSON file that is one object. */
    public Item json(String file) {
        try {
            return new Item(file, 1, JSON.readTree(text(file)));
        } catch (IOException broken) {
            throw unreadable(file, broken);
        }
    }

    /** The objects of a top-level array of a JSON file, each with its line; empty when there is no such array. */
    public List<Item> items(String file, String array) {
        List<Item> items = new ArrayList<>();
        try (JsonParser parser = JSON.createParser(text(file))) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean wanted = array.equals(parser.currentName());
                if (parser.nextToken() != JsonToken.START_ARRAY || !wanted) {
                    parser.skipChildren();
                    continue;
                }
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    int line = parser.currentTokenLocation().getLineNr();
                    items.add(new Item(file, line, JSON.<JsonNode>readTree(parser)));
                }
            }
            return items;
        } catch (IOException broken) {
            throw unreadable(file, broken);
        }
    }

    /** Names the content of a set of files: the same content, the same checksum. */
    String checksum(Collection<String> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String file : new TreeSet<>(files)) {
                digest.update((file + "\0" + text(file) + "\0").getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String text(String file) {
        if (file.endsWith(UNVERIFIED)) {
            throw new IllegalArgumentException(UNVERIFIED + " is never imported");
        }
        try {
            return folder == null ? packed(file) : Files.readString(folder.resolve(file));
        } catch (IOException broken) {
            throw unreadable(file, broken);
        }
    }

    private static String packed(String file) throws IOException {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream("data/" + file)) {
            if (in == null) {
                throw new IOException("no such file");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static UncheckedIOException unreadable(String file, IOException broken) {
        return new UncheckedIOException("data/" + file + " cannot be read: " + broken.getMessage(), broken);
    }
}
