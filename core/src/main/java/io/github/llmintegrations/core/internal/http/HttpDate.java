package io.github.llmintegrations.core.internal.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parses dates in the three formats of HTTP (RFC 9110, section 5.6.7), independent of the locale. */
final class HttpDate {
    /** Matches {@code Sunday, 06-Nov-94 08:49:37 GMT}. The parser ignores the weekday, which depends on the century. */
    private static final Pattern RFC_850 =
            Pattern.compile("[a-z]+, *([0-9]{2})-([a-z]{3})-([0-9]{2}) ([0-9:]{8}) GMT", Pattern.CASE_INSENSITIVE);

    /** Matches {@code Sun Nov  6 08:49:37 1994}. */
    private static final Pattern ASCTIME =
            Pattern.compile("([a-z]{3}) ([a-z]{3}) {1,2}([0-9]{1,2}) ([0-9:]{8}) ([0-9]{4})", Pattern.CASE_INSENSITIVE);

    private HttpDate() {}

    /**
     * Parses a date.
     *
     * @param now returns the current time, which determines the century of a two-digit year
     * @return the date; empty if the text is not a date
     */
    static Optional<Instant> read(String text, Supplier<Instant> now) {
        Matcher rfc850 = RFC_850.matcher(text);
        if (rfc850.matches()) {
            return rfc850(rfc850, now.get().atZone(ZoneOffset.UTC).plusYears(50));
        }
        Matcher asctime = ASCTIME.matcher(text);
        return rfc1123(asctime.matches() ? asctime.replaceFirst("$1, $3 $2 $5 $4 GMT") : text);
    }

    /** Returns the latest date with these two digits that is not after the given one. */
    private static Optional<Instant> rfc850(Matcher date, ZonedDateTime latest) {
        int year = latest.getYear() - Math.floorMod(latest.getYear() - Integer.parseInt(date.group(3)), 100);
        return rfc850(date, year)
                .filter(read -> !read.isAfter(latest.toInstant()))
                .or(() -> rfc850(date, year - 100));
    }

    private static Optional<Instant> rfc850(Matcher date, int year) {
        return rfc1123(date.group(1) + " " + date.group(2) + " " + year + " " + date.group(4) + " GMT");
    }

    private static Optional<Instant> rfc1123(String text) {
        try {
            return Optional.of(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text, Instant::from));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
