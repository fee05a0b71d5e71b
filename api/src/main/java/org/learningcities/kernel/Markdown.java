package org.learningcities.kernel;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Markdown of people as HTML that can stand in any page (trust guide T29). HTML in it is shown as text; what is left goes
 * through a list of what is allowed, so that a fault of one of the two does no harm.
 */
public final class Markdown {
    private static final Parser PARSER = Parser.builder().build();

    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    private static final PolicyFactory ALLOWED = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "br",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "strong",
                    "em",
                    "ul",
                    "ol",
                    "li",
                    "blockquote",
                    "code",
                    "pre",
                    "hr",
                    "a")
            .allowAttributes("href")
            .onElements("a")
            .allowUrlProtocols("http", "https", "mailto")
            .requireRelsOnLinks("ugc", "nofollow", "noopener", "noreferrer")
            .toFactory();

    private static final long MOST_CHARACTERS = 2_000_000;

    /** Answers are made anew whenever anything changes; most texts are still the same then. */
    private static final Cache<String, String> KNOWN = Caffeine.newBuilder()
            .maximumWeight(MOST_CHARACTERS)
            .weigher((String markdown, String html) -> markdown.length() + html.length())
            .build();

    private Markdown() {}

    /** The text as safe HTML. */
    public static String html(String markdown) {
        return KNOWN.get(markdown, Markdown::made);
    }

    private static String made(String markdown) {
        Node text = PARSER.parse(markdown);
        text.accept(new PicturesAsText());
        return ALLOWED.sanitize(RENDERER.render(text));
    }

    /** A picture from elsewhere would tell that place who reads the page: its own text stands for it. */
    private static final class PicturesAsText extends AbstractVisitor {
        @Override
        public void visit(Image picture) {
            Node child = picture.getFirstChild();
            while (child != null) {
                Node next = child.getNext();
                picture.insertBefore(child);
                child = next;
            }
            picture.unlink();
        }
    }
}
