package org.learningcities.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A real SMTP server for all tests; each looks for the mails to an address of its own. */
public final class MailServer implements QuarkusTestResourceLifecycleManager {
    private static final ServerSetup SETUP = new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
    private static GreenMail server = new GreenMail(SETUP);
    private static int port;

    @Override
    public Map<String, String> start() {
        if (port == 0) {
            server.start();
            port = server.getSmtp().getPort();
        }
        return Map.of(
                "learning-cities.mail.smtp", "true",
                "learning-cities.mail.round", "1s",
                "quarkus.mailer.host", "127.0.0.1",
                "quarkus.mailer.port", Integer.toString(port),
                "quarkus.mailer.start-tls", "DISABLED");
    }

    @Override
    public void stop() {
        server.stop();
        port = 0;
        server = new GreenMail(SETUP);
    }

    /** What arrived for an address so far. */
    public static List<MimeMessage> to(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> isTo(mail, address))
                .toList();
    }

    /** The mails to an address, as soon as so many have arrived. */
    public static List<MimeMessage> await(String address, int count) {
        Instant end = Instant.now().plus(Duration.ofSeconds(20));
        while (to(address).size() < count) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("only " + to(address).size() + " mails to " + address + " arrived");
            }
            pause();
        }
        return to(address);
    }

    /** The mail server is away until {@link #comeBack}. */
    static void goAway() {
        server.stop();
    }

    static void comeBack() {
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    private static boolean isTo(MimeMessage mail, String address) {
        try {
            return Arrays.stream(mail.getAllRecipients())
                    .anyMatch(recipient -> recipient.toString().equals(address));
        } catch (jakarta.mail.MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ended);
        }
    }
}
