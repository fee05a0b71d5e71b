package org.learningcities.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class GzipTest {
    @Test
    void everybody_can_unpack_what_was_compressed() throws IOException {
        byte[] noise = new byte[100_000];
        new Random(7).nextBytes(noise);
        byte[] text = "Learning cities: مدن التعلم, 学习型城市. ".repeat(5_000).getBytes(StandardCharsets.UTF_8);
        for (byte[] body : new byte[][] {{}, {1}, noise, text, noise, text}) {
            assertThat(unpacked(Gzip.compress(body))).isEqualTo(body);
        }
    }

    @Test
    void text_becomes_shorter() {
        byte[] text = "{\"name\":\"Chefchaouen\"},".repeat(100).getBytes(StandardCharsets.UTF_8);
        assertThat(Gzip.compress(text)).hasSizeLessThan(text.length / 10);
    }

    private static byte[] unpacked(byte[] zipped) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
            return in.readAllBytes();
        }
    }
}
