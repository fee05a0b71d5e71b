package org.learningcities.kernel;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a page says of its subject before any script has run.
 *
 * @param title of the page, without the name of the site
 * @param description of the page for search engines and shared links, one or two sentences
 * @param path where the subject is now, without the language: {@code /cities/cork-ie}
 * @param places texts of the drawn view by the name of their place, which has {@code data-place} there
 */
public record PageWords(String title, Optional<String> description, String path, Map<String, LocalizedText> places) {
    private static final String SITE = "Learning Cities";
    private static final Pattern TITLE = Pattern.compile("(?<=<title>)[^<]*(?=</title>)");
    private static final Pattern DESCRIPTION = Pattern.compile("(?<=<meta name=\"description\" content=\")[^\"]*");
    private static final Pattern PLACE = Pattern.compile(" data-place=\"(\\w+)\">");
    private static final Pattern HEAD_END = Pattern.compile("</head>");

    /** The page with these words in it. */
    String into(String page, URI site, Language language) {
        String titled = once(TITLE, page, found -> escaped(title + " · " + SITE));
        String described = description
                .map(words -> once(DESCRIPTION, titled, found -> escaped(words)))
                .orElse(titled);
        String shared = once(HEAD_END, described, found -> shareCard(site, language) + "</head>");
        return PLACE.matcher(shared)
                .replaceAll(place -> Matcher.quoteReplacement(filled(place.group(), place.group(1))));
    }

    private String filled(String start, String place) {
        LocalizedText text = places.get(place);
        return text == null
                ? start
                : " data-place=\"%s\" lang=\"%s\" dir=\"%s\">%s"
                        .formatted(place, escaped(text.lang()), text.dir(), escaped(text.text()));
    }

    /** What other sites show of a link to this page (Open Graph protocol, basic metadata). */
    private String shareCard(URI site, Language language) {
        return property("og:type", "website")
                + property("og:site_name", SITE)
                + property("og:title", title)
                + description.map(words -> property("og:description", words)).orElse("")
                + property("og:url", site + "/" + language.tag() + path)
                + property("og:locale", language.tag());
    }

    private static String property(String name, String content) {
        return "<meta property=\"" + name + "\" content=\"" + escaped(content) + "\">\n";
    }

    private static String once(Pattern part, String page, Function<String, String> words) {
        return part.matcher(page).replaceFirst(found -> Matcher.quoteReplacement(words.apply(found.group())));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
