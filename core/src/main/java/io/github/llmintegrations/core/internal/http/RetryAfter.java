package io.github.llmintegrations.core.internal.http;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code Retry-After} (RFC 9110, section 10.2.3): seconds or a date. What cannot be read is as good as absent.
 */
final class RetryAfter {
    private static final Pattern SECONDS = Pattern.compile("[0-9]+(\\.[0-9]+)?");

    /** Every comma but the one after the name of a date's day. */
    private static final Pattern BETWEEN_VALUES =
            Pattern.compile("(?<!mon|tue|wed|thu|fri|sat|sun|day),", Pattern.CASE_INSENSITIVE);

    private static final int MOST_DIGITS = 9;

    /** What a number of more digits than anybody means is read as: over every cap, and safe to compute with. */
    private static final Duration EVER = Duration.ofSeconds(Integer.MAX_VALUE);

    private RetryAfter() {}

    /**
     * The longest of the header's values, never negative.
     *
     * @param lines the header's lines, each of which can hold several values
     * @param date the server's {@code Date} header, against which a date is measured
     * @param localNow stands in for a date that is absent or unreadable
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

    /** A fraction counts as a whole second: sooner than asked is too soon. */
    private static Duration seconds(String value) {
        int point = value.indexOf('.');
        String whole = point < 0 ? value : value.substring(0, point);
        boolean fraction = point >= 0 && value.substring(point + 1).chars().anyMatch(digit -> digit != '0');
        String significant = whole.replaceFirst("^0+(?=.)", "");
        return significant.length() > MOST_DIGITS
                ? EVER
                : Duration.ofSeconds(Long.parseLong(significant) + (fraction ? 1 : 0));
    }
}
