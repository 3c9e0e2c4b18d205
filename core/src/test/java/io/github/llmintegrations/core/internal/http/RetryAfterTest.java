package io.github.llmintegrations.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
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
    void readsHugeNumbersAsLongerThanEveryMaximum(String value) {
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
                "1 2",
                ",",
                "Mon, 01 Mar 2026 12:00:02 GMT",
                "Mon Mar  1 12:00:02 2026",
                "Sun Mar  1 12:00:02 26",
                "Sun Mar  1 25:00:02 2026",
                "Sunday, 01-Mrz-26 12:00:02 GMT",
                "Sunday, 41-Mar-26 12:00:02 GMT",
                "Sunday, 01-Mar-26 12:00:02",
                "Sunday 01-Mar-26 12:00:02 GMT",
                "2026-03-01T12:00:02Z"
            })
    void ignoresUnreadableValues(String value) {
        assertThat(read(value)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sun, 01 Mar 2026 12:00:09 GMT",
                "Sunday, 01-Mar-26 12:00:09 GMT",
                "SUNDAY, 01-MAR-26 12:00:09 GMT",
                "Sun Mar  1 12:00:09 2026",
                "Sun Mar 1 12:00:09 2026",
                "Sun Mar 01 12:00:09 2026"
            })
    void readsADateInEachFormat(String value) {
        assertThat(read(value)).contains(Duration.ofSeconds(9));
        assertThat(RetryAfter.read(List.of("Sun, 01 Mar 2026 12:00:29 GMT"), value, () -> NOW.minusSeconds(3600)))
                .contains(Duration.ofSeconds(20));
    }

    @Test
    void readsADateOfEveryMonthAndDay() {
        List<String> months =
                List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
        List<String> days = List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
        for (int day = 0; day < 366; day++) {
            Duration wait = Duration.ofDays(day);
            ZonedDateTime date = NOW.plus(wait).atZone(ZoneOffset.UTC);
            String name = days.get(date.getDayOfWeek().getValue() - 1);
            String month = months.get(date.getMonthValue() - 1);
            int year = date.getYear() - 2000;
            String padded = (date.getDayOfMonth() < 10 ? " " : "") + date.getDayOfMonth();
            String rfc850 = name + ", " + padded.replace(' ', '0') + "-" + month + "-" + year + " 12:00:00 GMT";
            String asctime = name.substring(0, 3) + " " + month + " " + padded + " 12:00:00 20" + year;

            assertThat(List.of(rfc850, asctime))
                    .allSatisfy(each -> assertThat(read(each)).contains(wait));
            assertThat(read("1, " + rfc850 + ", " + asctime)).contains(Duration.ofSeconds(Math.max(1, day * 86_400L)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01T12:00:00Z, '01-Mar-76 12:00:00', 2076-03-01T12:00:00Z",
        "2026-03-01T12:00:00Z, '01-Mar-76 12:00:01', 1976-03-01T12:00:01Z",
        "2026-03-01T12:00:00Z, '29-Feb-76 12:00:00', 2076-02-29T12:00:00Z",
        "2026-03-01T12:00:00Z, '06-Nov-94 08:49:37', 1994-11-06T08:49:37Z",
        "2026-03-01T12:00:00Z, '01-Jan-77 00:00:00', 1977-01-01T00:00:00Z",
        "2026-03-01T12:00:00Z, '31-Dec-25 23:59:59', 2025-12-31T23:59:59Z",
        "2060-01-01T00:00:00Z, '01-Jan-05 00:00:00', 2105-01-01T00:00:00Z",
        "1999-12-31T23:59:59Z, '01-Jan-00 00:00:00', 2000-01-01T00:00:00Z"
    })
    void readsATwoDigitYearAsAtMostFiftyYearsAhead(Instant now, String date, Instant expected) {
        assertThat(HttpDate.read("Sunday, " + date + " GMT", () -> now)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(longs = {-3600, 0, 3600})
    void interpretsADateRelativeToTheDateHeader(long clockError) {
        assertThat(RetryAfter.read(List.of("Sun, 01 Mar 2026 12:00:02 GMT"), DATE, () -> NOW.plusSeconds(clockError)))
                .contains(Duration.ofSeconds(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "1772366400", "Sunday, 01-Mar-26"})
    void interpretsADateRelativeToTheLocalClockIfTheDateHeaderIsUnreadable(String date) {
        assertThat(RetryAfter.read(List.of("Sun, 01 Mar 2026 12:00:09 GMT"), date, () -> NOW))
                .contains(Duration.ofSeconds(9));
    }

    @Test
    void interpretsADateRelativeToTheLocalClockWithoutADateHeader() {
        assertThat(RetryAfter.read(List.of("Sun, 01 Mar 2026 12:00:09 GMT"), null, () -> NOW))
                .contains(Duration.ofSeconds(9));
    }

    @Test
    void readsADateInThePastAsZero() {
        assertThat(read("Sun, 01 Mar 2026 11:59:00 GMT")).contains(Duration.ZERO);
    }

    @Test
    void returnsTheLongestOfSeveral() {
        assertThat(RetryAfter.read(List.of("1", "30", "soon", "Sun, 01 Mar 2026 12:00:05 GMT"), DATE, () -> NOW))
                .contains(Duration.ofSeconds(30));
    }

    @ParameterizedTest
    @CsvSource({
        "'5, 30', 30",
        "'30,5', 30",
        "'5,5,', 5",
        "',,7', 7",
        "'soon, 5', 5",
        "'5, soon', 5",
        "'-30, 5', 5",
        "'5 , 0.5', 5",
        "'Sun, 01 Mar 2026 12:00:09 GMT, 5', 9",
        "'5, Sun, 01 Mar 2026 12:00:09 GMT', 9",
        "'Sun, 01 Mar 2026 12:00:09 GMT,Sun, 01 Mar 2026 12:00:19 GMT', 19",
        "'Sunday, 01-Mar-26 12:00:09 GMT, 5', 9",
        "'5,Sunday, 01-Mar-26 12:00:09 GMT', 9",
        "'Sun Mar  1 12:00:09 2026, 5', 9",
        "'5, Sun Mar  1 12:00:09 2026, 7', 9",
        "'Sun, 01 Mar 2026 12:00:09 GMT, Sunday, 01-Mar-26 12:00:11 GMT, Sun Mar  1 12:00:10 2026', 11"
    })
    void returnsTheLongestOfSeveralInOneLine(String line, long seconds) {
        assertThat(read(line)).contains(Duration.ofSeconds(seconds));
    }

    @Test
    void returnsTheLongestOfAllLines() {
        assertThat(RetryAfter.read(List.of("1, 2", "4, 3"), DATE, () -> NOW)).contains(Duration.ofSeconds(4));
    }

    @Test
    void isEmptyWithoutAHeader() {
        assertThat(RetryAfter.read(List.of(), DATE, () -> NOW)).isEmpty();
    }

    @Test
    void neverThrowsAndIsNeverNegative() {
        Random random = new Random(7);
        String alphabet = "0123456789.+-eE: ,GMTSundayMar\t\u0000é٣";
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
