package io.github.llmintegrations.core.internal.http;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Parses {@code Retry-After} (RFC 9110, section 10.2.3), which is a number of seconds or a date. Ignores unreadable values. */
final class RetryAfter {
    private static final Pattern SECONDS = Pattern.compile("[0-9]+(\\.[0-9]+)?");

    /** Matches every comma except the one after the weekday of a date. */
    private static final Pattern BETWEEN_VALUES =
            Pattern.compile("(?<!mon|tue|wed|thu|fri|sat|sun|day),", Pattern.CASE_INSENSITIVE);

    private static final int MOST_DIGITS = 9;

    /** The value of numbers with more digits: over every limit, and without overflow. */
    private static final Duration LONGEST = Duration.ofSeconds(Integer.MAX_VALUE);

    private RetryAfter() {}

    /**
     * Returns the longest of the header's values, never negative; empty if no value is readable.
     *
     * @param lines the lines of the header, each of which can have several values
     * @param date the {@code Date} header of the response, which is the base for values that are dates; may be null
     * @param localNow returns the base if {@code date} is null or unreadable
     */
    static Optional<Duration> read(List<String> lines, @Nullable String date, Supplier<Instant> localNow) {
        Supplier<Instant> now = () -> Optional.ofNullable(date)
                .flatMap(text -> HttpDate.read(text.strip(), localNow))
                .orElseGet(localNow);
        return lines.stream()
                .flatMap(BETWEEN_VALUES::splitAsStream)
                .flatMap(value -> readOne(value.strip(), now).stream())
                .max(Duration::compareTo);
    }

    private static Optional<Duration> readOne(String value, Supplier<Instant> now) {
        if (SECONDS.matcher(value).matches()) {
            return Optional.of(seconds(value));
        }
        return HttpDate.read(value, now).map(until -> {
            Duration wait = Duration.between(now.get(), until);
            return wait.isNegative() ? Duration.ZERO : wait;
        });
    }

    /** Returns a number of seconds, rounded up. */
    private static Duration seconds(String value) {
        int point = value.indexOf('.');
        String whole = point < 0 ? value : value.substring(0, point);
        boolean fraction = point >= 0 && value.substring(point + 1).chars().anyMatch(digit -> digit != '0');
        String significant = whole.replaceFirst("^0+(?=.)", "");
        return significant.length() > MOST_DIGITS
                ? LONGEST
                : Duration.ofSeconds(Long.parseLong(significant) + (fraction ? 1 : 0));
    }
}
