package org.learningcities.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMailUtil;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningcities.kernel.Language;

/** A letter that a change posted arrives once, whatever happens on the way, and says what it should. */
@QuarkusTest
@WithTestResource(value = MailServer.class, scope = TestResourceScope.GLOBAL)
class MailTest {
    private static final URI LINK = URI.create("http://localhost/en/invitation#abc");

    @Inject
    Outbox outbox;

    @Inject
    DeliveryService delivery;

    @Inject
    MailSettings settings;

    @Inject
    EntityManager entities;

    private final String address = UUID.randomUUID() + "@example.org";

    @Test
    void an_operator_sees_how_much_waits_and_for_how_long() {
        Mails.Load load = delivery.load();
        assertThat(load.waiting()).isNotNegative();
        assertThat(load.seconds()).isNotNegative();
        assertThat(load.givenUp()).isNotNegative();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_letter_arrives_as_text_and_as_html_in_the_direction_of_its_language(Language language) throws Exception {
        post(letter(language, "Приглашение · دعوة · 邀请 · Éducation"));
        MimeMessage mail = MailServer.await(address, 1).getFirst();
        assertThat(mail.getSubject()).isEqualTo("Приглашение · دعوة · 邀请 · Éducation");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        MimeMultipart parts = (MimeMultipart) mail.getContent();
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        String text = parts.getBodyPart(0).getContent().toString();
        String page = parts.getBodyPart(1).getContent().toString();
        assertThat(parts.getBodyPart(0).getContentType()).startsWith("text/plain");
        assertThat(text).contains("Fès <b>& Cork</b>", "Open:", LINK.toString(), "You know why.", "/" + language.tag());
        assertThat(page)
                .contains("<html lang=\"%s\" dir=\"%s\">".formatted(language.tag(), language.dir()))
                .contains("Fès &lt;b&gt;&amp; Cork&lt;/b&gt;", "href=\"" + LINK + "\"");
    }

    @Test
    void a_change_that_is_rolled_back_sends_nothing() {
        QuarkusTransaction.begin();
        outbox.post(letter(Language.EN, "Never"));
        QuarkusTransaction.rollback();
        assertThat(rows("count(*)")).isEqualTo(0L);
        assertThat(MailServer.to(address)).isEmpty();
    }

    @Test
    void no_text_of_a_person_adds_a_header() throws Exception {
        post(letter(Language.EN, "Welcome\r\nBcc: everybody@example.org\n\nand a body\u2028end"));
        MimeMessage mail = MailServer.await(address, 1).getFirst();
        assertThat(mail.getSubject()).isEqualTo("Welcome Bcc: everybody@example.org and a body end");
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getAllRecipients()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nobody",
                "a@b@c",
                "a@example.org,b@example.org",
                "A <a@example.org>",
                "a@example.org\r\nBcc: b@c.d"
            })
    void a_letter_has_one_recipient(String recipient) {
        assertThatThrownBy(() -> new Letter(recipient, Language.EN, "Subject", List.of(), null, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void processes_side_by_side_send_each_mail_once() throws Exception {
        int count = 40;
        QuarkusTransaction.requiringNew().run(() -> {
            for (int number = 0; number < count; number++) {
                outbox.post(letter(Language.EN, "Number " + number));
            }
        });
        Callable<Boolean> round = () -> {
            while (delivery.next()) {
                continue;
            }
            return true;
        };
        try (var postmen = Executors.newFixedThreadPool(4)) {
            for (var done : postmen.invokeAll(Collections.nCopies(4, round))) {
                assertThat(done.get()).isTrue();
            }
        }
        List<String> subjects = new ArrayList<>();
        for (MimeMessage mail : MailServer.await(address, count)) {
            subjects.add(mail.getSubject());
        }
        assertThat(subjects).hasSize(count);
        assertThat(new HashSet<>(subjects)).hasSize(count);
    }

    @Test
    void a_mail_server_that_is_away_is_tried_again_and_gets_the_mail_once() throws Exception {
        MailServer.goAway();
        post(letter(Language.EN, "Patience"));
        await("attempts", 1);
        assertThat(rows("due_at > now() + interval '50 seconds' and sent_at is null and plain is not null"))
                .isEqualTo(true);
        MailServer.comeBack();
        change("update mail_outbox set due_at = now() where recipient = '" + address + "'");
        MimeMessage mail = MailServer.await(address, 1).getFirst();
        await("attempts", 2);
        assertThat(rows("sent_at is not null and plain is null and html is null and last_error is null"))
                .as("what was sent is forgotten")
                .isEqualTo(true);
        assertThat(mail.getHeader("Message-ID")[0]).isEqualTo("<" + rows("id::text") + "@localhost>");
        assertThat(GreenMailUtil.getWholeMessage(mail)).contains("Message-ID");
    }

    @Test
    void patience_has_an_end() {
        MailServer.goAway();
        post(letter(Language.EN, "Last"));
        await("attempts", 1);
        change("update mail_outbox set due_at = now(), attempts = " + (settings.attempts() - 1) + " where recipient = '"
                + address + "'");
        await("attempts", settings.attempts());
        MailServer.comeBack();
        assertThat(rows("failed_at is not null and sent_at is null and plain is null and last_error is not null"))
                .isEqualTo(true);
        change("update mail_outbox set failed_at = now() - interval '31 days' where recipient = '" + address + "'");
        delivery.forget();
        assertThat(rows("count(*)")).isEqualTo(0L);
    }

    @Test
    void pauses_grow_up_to_the_longest() {
        assertThat(DeliveryService.pause(0, settings)).isEqualTo(Duration.ofMinutes(1));
        assertThat(DeliveryService.pause(3, settings)).isEqualTo(Duration.ofMinutes(8));
        assertThat(DeliveryService.pause(500, settings)).isEqualTo(Duration.ofHours(6));
    }

    private Letter letter(Language language, String subject) {
        return new Letter(
                address,
                language,
                subject,
                List.of("Fès <b>& Cork</b> invite you.", "Second paragraph."),
                new Letter.Link("Open", LINK),
                "You know why.");
    }

    private void post(Letter letter) {
        QuarkusTransaction.requiringNew().run(() -> outbox.post(letter));
    }

    private void await(String column, Object value) {
        for (int round = 0; round < 400 && !value.equals(rows(column)); round++) {
            try {
                Thread.sleep(50);
            } catch (InterruptedException ended) {
                throw new IllegalStateException(ended);
            }
        }
        assertThat(rows(column)).isEqualTo(value);
    }

    private @Nullable Object rows(String what) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery(
                                "select " + what + " from mail_outbox where recipient = :address")
                        .setParameter("address", address)
                        .getSingleResult());
    }

    private void change(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(sql).executeUpdate());
    }
}
