package org.learningcities.lists;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.learningcities.kernel.Language;
import org.learningcities.kernel.Settings;

/**
 * The public pages for search engines, as sitemaps.org says: a file for each language, as one file holds at most 50,000
 * addresses, and each page with its forms in the other languages.
 */
@ApplicationScoped
class Sitemap {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String SCHEMA = "xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"";

    /** Pages that no feature has data for. */
    private static final List<String> FIXED = List.of("", "/developers", "/about");

    @Inject
    @All
    List<SitemapPages> features;

    @Inject
    Settings settings;

    /** What search engines may read: all that pages are made of, but no page of the service's operator. */
    String robots() {
        return """
                # Search engines draw the pages as readers do, so they may read the API that the pages are made of.
                User-agent: *
                Disallow: /q/
                Sitemap: %s/sitemap.xml
                """.formatted(settings.publicUrl());
    }

    /** Names the file of each language. */
    String index() {
        StringBuilder index = new StringBuilder(HEAD + "<sitemapindex " + SCHEMA + ">\n");
        for (Language language : Language.values()) {
            index.append("<sitemap><loc>%s/sitemap-%s.xml</loc></sitemap>\n"
                    .formatted(settings.publicUrl(), language.tag()));
        }
        return index + "</sitemapindex>\n";
    }

    /** All pages in a language, written as they are read. */
    StreamingOutput pages(Language language) {
        return output -> {
            Writer out = new BufferedWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8));
            out.write(HEAD + "<urlset " + SCHEMA + " xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
            FIXED.forEach(path -> write(path, out, language));
            features.forEach(feature -> feature.each(path -> write(path, out, language)));
            out.write("</urlset>\n");
            out.flush();
        };
    }

    private void write(String path, Writer out, Language language) {
        try {
            out.write("<url><loc>" + address(language, path) + "</loc>");
            for (Language other : Language.values()) {
                out.write("<xhtml:link rel=\"alternate\" hreflang=\"" + other.tag() + "\" href=\""
                        + address(other, path) + "\"/>");
            }
            out.write("</url>\n");
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Slugs and codes are made of letters, digits, dots and hyphens, so nothing in an address is to be escaped. */
    private String address(Language language, String path) {
        return settings.publicUrl() + "/" + language.tag() + path;
    }
}
