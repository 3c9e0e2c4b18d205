package io.github.llmintegrations.systemtests.canary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Serial;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sweep that finds nothing is worth what it would find. */
@Isolated("It listens to all loggers and to what is printed")
class CanariesTest {
    private static final String SECRET = Canaries.secret("any");

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "ab"})
    void areSeenHoweverTheyAreWritten(String before) {
        byte[] bytes = (before + SECRET).getBytes(StandardCharsets.UTF_8);

        assertThat(List.of(
                        before + SECRET,
                        before + SECRET.substring(0, 10),
                        before + SECRET.substring(SECRET.length() - 8),
                        SECRET.toUpperCase(Locale.ROOT),
                        Base64.getEncoder().encodeToString(bytes)))
                .allMatch(text -> Canaries.in(text).isPresent());
        assertThat(Canaries.in("***")).isEmpty();
    }

    @Test
    void areSeenInWhatIsLoggedAndPrinted() {
        Logger logger = Logger.getLogger("okhttp3.OkHttpClient");
        try (CapturedLogs logs = CapturedLogs.start()) {
            logger.finest("1 " + SECRET);
            logger.log(Level.FINER, "2 {0}", SECRET);
            logger.log(Level.WARNING, "3", new IllegalStateException(SECRET));

            assertThat(logs.drain().split("(?=[123] )"))
                    .filteredOn(each -> Canaries.in(each).isPresent())
                    .hasSize(3);
            assertThat(logs.drain()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"message", "cause", "suppressed", "field"})
    void areSeenInAFailures(String part) {
        IllegalStateException secret = new IllegalStateException(SECRET);
        Exception thrown = switch (part) {
            case "message" -> secret;
            case "cause" -> new IllegalStateException("any", secret);
            case "field" -> new Holder(SECRET);
            default -> {
                Exception suppressing = new IllegalStateException("any");
                suppressing.addSuppressed(secret);
                yield suppressing;
            }
        };

        assertThat(Canaries.in(Shown.by(thrown))).isPresent();
        assertThat(Canaries.in(Shown.by(new IllegalStateException("any")))).isEmpty();
    }

    /** Tells nothing but to who serializes it. */
    private static final class Holder extends Exception {
        @Serial
        private static final long serialVersionUID = 1;

        @SuppressWarnings("unused") // but by serialization
        private final String hidden;

        Holder(String hidden) {
            super("any");
            this.hidden = hidden;
        }
    }
}
