package org.learningcities.resources;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.learningcities.dataload.Item;

/** Where the record of a work was seen, as a source: the file names it by its address only. */
final class ResourceSource {
    private ResourceSource() {}

    /** The same place has the same id, whichever works were seen there. */
    static String id(Item work) {
        return "library-" + UUID.nameUUIDFromBytes(work.text("source").getBytes(StandardCharsets.UTF_8));
    }

    static Item of(Item work) {
        String place = work.text("source");
        ObjectNode source = JsonNodeFactory.instance.objectNode().put("id", id(work));
        if (place.startsWith("http")) {
            String host = URI.create(place).getHost();
            source.put("title", host)
                    .put("url", place)
                    .put("kind", host.equals("unesco.org") || host.endsWith(".unesco.org") ? "OFFICIAL" : "PRESS");
        } else {
            source.put("title", place).put("kind", "PRESS");
        }
        return new Item(work.file(), work.line(), source);
    }
}
