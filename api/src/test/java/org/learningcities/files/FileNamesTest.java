package org.learningcities.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A name can be anything; what is made of it is a name and nothing else. */
class FileNamesTest {
    @Test
    void a_name_has_no_folder_and_the_extension_of_what_it_is() {
        assertThat(FileNames.cleaned("../../etc/passwd", ContentType.PNG)).isEqualTo("passwd.png");
        assertThat(FileNames.cleaned("C:\\temp\\Foto.JPEG", ContentType.JPEG)).isEqualTo("Foto.jpg");
        assertThat(FileNames.cleaned("run.exe", ContentType.PDF)).isEqualTo("run.pdf");
        assertThat(FileNames.cleaned("a.php.png", ContentType.PNG)).isEqualTo("a.php.png");
        assertThat(FileNames.cleaned("", ContentType.PDF)).isEqualTo("file.pdf");
        assertThat(FileNames.cleaned("...", ContentType.PDF)).isEqualTo("file.pdf");
    }

    @Test
    void no_line_break_no_mark_of_direction_and_no_end_that_is_never_reached_gets_through() {
        assertThat(FileNames.cleaned("a\r\nSet-Cookie: x.png", ContentType.PNG)).isEqualTo("a Set-Cookie x.png");
        assertThat(FileNames.cleaned("photo\u202Egnp.exe", ContentType.PNG)).isEqualTo("photo gnp.png");
        assertThat(FileNames.cleaned("x".repeat(3_000), ContentType.PDF)).hasSize(104);
        assertThat(FileNames.cleaned("مكتبة.jpg", ContentType.JPEG)).isEqualTo("مكتبة.jpg");
    }

    @Test
    void the_header_says_it_in_two_ways() {
        assertThat(FileNames.disposition("attachment", "Pläne 50% 'ü'.pdf"))
                .isEqualTo(
                        "attachment; filename=\"Plane 50_ _u_.pdf\"; filename*=UTF-8''Pl%C3%A4ne%2050%25%20%27%C3%BC%27.pdf");
    }
}
