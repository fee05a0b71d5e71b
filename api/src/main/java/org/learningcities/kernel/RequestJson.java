package org.learningcities.kernel;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import jakarta.inject.Inject;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** Bodies are read as the rest of our JSON, and their texts trimmed, in one normal form and without control characters. */
@Provider
class RequestJson implements ContextResolver<ObjectMapper> {
    private final ObjectMapper mapper;

    @Inject
    RequestJson(ObjectMapper json) {
        SimpleModule texts = new SimpleModule("request texts");
        texts.addDeserializer(String.class, new TextDeserializer());
        mapper = json.copy().registerModule(texts);
    }

    @Override
    public ObjectMapper getContext(Class<?> type) {
        return mapper;
    }

    /** A text of a body holds a character that is none. */
    static final class ControlCharacterFound extends JsonMappingException {
        ControlCharacterFound(JsonParser parser) {
            super(parser, "control character");
        }
    }

    private static final class TextDeserializer extends StringDeserializer {
        @Override
        public @Nullable String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String text = super.deserialize(parser, context);
            if (text == null) {
                return null;
            }
            if (ControlCharacters.in(text, true)) {
                throw new ControlCharacterFound(parser);
            }
            return Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
        }
    }
}
