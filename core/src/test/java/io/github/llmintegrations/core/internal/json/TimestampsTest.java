package io.github.llmintegrations.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimestampsTest {

    @ParameterizedTest
    @CsvSource({
        "2026-02-13T21:27:19.055Z, 2026-02-13T21:27:19.055Z",
        "2026-02-13T21:27:19Z, 2026-02-13T21:27:19Z",
        "2026-02-13t21:27:19z, 2026-02-13T21:27:19Z",
        "2026-02-13T21:27:19+00:00, 2026-02-13T21:27:19Z",
        "2026-02-13T21:27:19-00:00, 2026-02-13T21:27:19Z",
        "2026-02-13T21:27:19+0000, 2026-02-13T21:27:19Z",
        "2026-02-13T21:27:19+05:30, 2026-02-13T15:57:19Z",
        "2026-02-13T21:27:19.5+0530, 2026-02-13T15:57:19.5Z",
        "2026-02-13T21:27:19+05, 2026-02-13T16:27:19Z",
        "2026-02-13T21:27:19-08:00, 2026-02-14T05:27:19Z",
        "2026-02-13T21:27:19-00:30, 2026-02-13T21:57:19Z",
        "2026-02-13T00:00:00+14:00, 2026-02-12T10:00:00Z",
        "2026-02-13 21:27:19Z, 2026-02-13T21:27:19Z",
        "2026-02-13 21:27:19.123456, 2026-02-13T21:27:19.123456Z",
        "2026-02-13T21:27:19, 2026-02-13T21:27:19Z",
        "2026-02-13T21:27:19.1Z, 2026-02-13T21:27:19.1Z",
        "2026-02-13T21:27:19.123456789Z, 2026-02-13T21:27:19.123456789Z",
        "2026-02-13T21:27:19.1234567899Z, 2026-02-13T21:27:19.123456789Z",
        "2026-02-13T21:27:19.000000000000000000001Z, 2026-02-13T21:27:19Z",
        "2024-02-29T23:59:59.999999999Z, 2024-02-29T23:59:59.999999999Z",
        "1969-12-31T23:59:59.5Z, 1969-12-31T23:59:59.5Z",
        "0001-01-01T00:00:00Z, 0001-01-01T00:00:00Z",
        "9999-12-31T23:59:59Z, 9999-12-31T23:59:59Z"
    })
    void readsAllFormats(String text, String instant) throws IOException {
        assertThat(read("\"" + text + "\"")).isEqualTo(Instant.parse(instant));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1970-01-01T00:00:00Z",
        "-1, 1969-12-31T23:59:59Z",
        "1771018039, 2026-02-13T21:27:19Z",
        "99999999999, 5138-11-16T09:46:39Z",
        "100000000000, 1973-03-03T09:46:40Z",
        "1771018039055, 2026-02-13T21:27:19.055Z",
        "-100000000000, 1966-10-31T14:13:20Z"
    })
    void readsNumbersAsSecondsOrMilliseconds(String number, String instant) throws IOException {
        assertThat(read(number)).isEqualTo(Instant.parse(instant));
    }

    @ParameterizedTest
    @CsvSource({
        "99999999999999, 5138-11-16T09:46:39.999Z",
        "100000000000000, 1973-03-03T09:46:40Z",
        "1771018039055123, 2026-02-13T21:27:19.055123Z",
        "-1771018039055123, 1913-11-18T02:32:40.944877Z",
        "99999999999999999, 5138-11-16T09:46:39.999999Z",
        "100000000000000000, 1973-03-03T09:46:40Z",
        "1771018039055123456, 2026-02-13T21:27:19.055123456Z",
        "9223372036854775807, 2262-04-11T23:47:16.854775807Z",
        "-9223372036854775807, 1677-09-21T00:12:43.145224193Z"
    })
    void readsNumbersAsMicrosecondsOrNanoseconds(String number, String instant) throws IOException {
        assertThat(read(number)).isEqualTo(Instant.parse(instant));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"\"",
                "\"soon\"",
                "\"2026-02-13\"",
                "\"2026-02-13T21:27Z\"",
                "\"2026-02-30T21:27:19Z\"",
                "\"2025-02-29T21:27:19Z\"",
                "\"2026-13-13T21:27:19Z\"",
                "\"2026-00-13T21:27:19Z\"",
                "\"2026-02-13T24:27:19Z\"",
                "\"2026-02-13T21:60:19Z\"",
                "\"2026-02-13T21:27:60Z\"",
                "\"2026-02-13X21:27:19Z\"",
                "\"2026-02-13T21:27:19.Z\"",
                "\"2026-02-13T21:27:19ZZ\"",
                "\"2026-02-13T21:27:19Z \"",
                "\" 2026-02-13T21:27:19Z\"",
                "\"2026-02-13T21:27:19 +0000\"",
                "\"2026-02-13T21:27:19+5:30\"",
                "\"2026-02-13T21:27:19+05:3\"",
                "\"2026-02-13T21:27:19+05:\"",
                "\"2026-02-13T21:27:19+19:00\"",
                "\"2026-02-13T21:27:19+05:60\"",
                "\"20260213T212719.000Z\"",
                "\"-2026-02-13T21:27:19Z\"",
                "\"٢٠٢٦-٠٢-١٣T٢١:٢٧:١٩Z\"",
                "\"1771018039\"",
                "1771018039.5",
                "99999999999999999999",
                "-9223372036854775808",
                "true",
                "{}",
                "[1771018039]"
            })
    void rejectsOtherTextsWithTheirLocation(String json) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(UnreadableException.class)
                .hasNoCause()
                .hasMessageMatching("unexpected content \\(line 1, column \\d+\\)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-02-13T21:27Z",
                "2026-02-30T21:27:19Z",
                "2026-02-13X21:27:19Z",
                "2026-02-13T21:27:19.Z",
                "2026-02-13T21:27:19ZZ",
                "2026-02-13T21:2::19Z",
                "2026-02-13T21:2/:19Z"
            })
    void rejectsOtherTexts(String text) {
        assertThat(Timestamps.parse(text.toCharArray(), 0, text.length())).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {".5Z", "Z", "-08:00", "19"})
    void readsOnlyItsPartOfTheArray(String behind) {
        char[] text = ("\"" + "2026-02-13T21:27:19" + behind).toCharArray();

        assertThat(Timestamps.parse(text, 1, 19)).isEqualTo(Instant.parse("2026-02-13T21:27:19Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-13T21:27:19, 18",
        "2026-02-13T21:27:19.055Z, 20",
        "2026-02-13T21:27:19+05:30, 21",
        "2026-02-13T21:27:19+05:30, 23",
        "2026-02-13T21:27:19+05:30, 24"
    })
    void rejectsIncompleteTimestamps(String text, int length) {
        assertThat(Timestamps.parse(text.toCharArray(), 0, length)).isNull();
    }

    @Test
    void writesUtc() {
        assertThat(Quoted.written(Values.INSTANT, Instant.parse("2026-02-13T21:27:19.055Z")))
                .isEqualTo("\"2026-02-13T21:27:19.055Z\"");
    }

    private static Instant read(String json) throws IOException {
        return Quoted.read(Values.INSTANT, json);
    }
}
