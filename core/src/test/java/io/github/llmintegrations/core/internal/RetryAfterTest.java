package io.github.llmintegrations.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {
    private static final String DATE = "Sun, 01 Mar 2026 12:00:00 GMT";
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1, 1",
        "' 7 ', 7",
        "'\t7\t', 7",
        "007, 7",
        "60, 60",
        "86400, 86400",
        "999999999, 999999999",
        "5.5, 6",
        "5.0, 5",
        "0.001, 1",
        "0.000, 0"
    })
    void readsSecondsAndRoundsFractionsUp(String value, long seconds) {
        assertThat(read(value)).contains(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000000000", "9999999999", "123456789012345678901234567890", "99999999999999999999.5"})
    void readsMoreDigitsThanAnybodyMeansAsLongerThanEveryCap(String value) {
        assertThat(read(value)).contains(Duration.ofSeconds(Integer.MAX_VALUE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "soon",
                "NaN",
                "Infinity",
                "1e9",
                "5d",
                "0x10",
                "٣",
                "-5",
                "+5",
                "1.",
                ".5",
                "5,10",
                "1 2",
                "Sunday, 01-Mar-26 12:00:02 GMT",
                "Sun Mar  1 12:00:02 2026",
                "Mon, 01 Mar 2026 12:00:02 GMT",
                "2026-03-01T12:00:02Z"
            })
    void takesWhatItCannotReadForAbsent(String value) {
        assertThat(read(value)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {-3600, 0, 3600})
    void measuresADateAgainstTheServersClockNotOurs(long clockError) {
        assertThat(RetryAfter.read(List.of("Sun, 01 Mar 2026 12:00:02 GMT"), DATE, () -> NOW.plusSeconds(clockError)))
                .contains(Duration.ofSeconds(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "Sunday, 01-Mar-26 12:00:00 GMT"})
    void measuresADateAgainstOurClockWhenTheServersIsUnreadable(String date) {
        assertThat(RetryAfter.read(List.of("Sun, 01 Mar 2026 12:00:09 GMT"), date, () -> NOW))
                .contains(Duration.ofSeconds(9));
    }

    @Test
    void measuresADateAgainstOurClockWhenTheServerStatesNone() {
        assertThat(RetryAfter.read(List.of("Sun, 01 Mar 2026 12:00:09 GMT"), null, () -> NOW))
                .contains(Duration.ofSeconds(9));
    }

    @Test
    void readsADateInThePastAsZero() {
        assertThat(read("Sun, 01 Mar 2026 11:59:00 GMT")).contains(Duration.ZERO);
    }

    @Test
    void takesTheLongestOfSeveral() {
        assertThat(RetryAfter.read(List.of("1", "30", "soon", "Sun, 01 Mar 2026 12:00:05 GMT"), DATE, () -> NOW))
                .contains(Duration.ofSeconds(30));
    }

    @Test
    void takesNoHeaderForAbsent() {
        assertThat(RetryAfter.read(List.of(), DATE, () -> NOW)).isEmpty();
    }

    @Test
    void neverThrowsNorGoesBelowZero() {
        Random random = new Random(7);
        String alphabet = "0123456789.+-eE: ,GMTSunMar\t\u0000é٣";
        for (int i = 0; i < 5_000; i++) {
            String value = random.ints(random.nextInt(40), 0, alphabet.length())
                    .collect(StringBuilder::new, (text, at) -> text.append(alphabet.charAt(at)), StringBuilder::append)
                    .toString();
            assertThat(RetryAfter.read(List.of(value), value, () -> NOW).orElse(Duration.ZERO))
                    .as(value)
                    .isGreaterThanOrEqualTo(Duration.ZERO);
        }
        assertThat(read("9".repeat(100_000))).isPresent();
        assertThat(read("0".repeat(100_000))).contains(Duration.ZERO);
    }

    private static Optional<Duration> read(String value) {
        return RetryAfter.read(List.of(value), DATE, () -> NOW);
    }
}
