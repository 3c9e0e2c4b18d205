package io.github.llmintegrations.core.internal;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code Retry-After} (RFC 9110, section 10.2.3): seconds or a date. What cannot be read is as good as absent. */
final class RetryAfter {
    private static final Pattern SECONDS = Pattern.compile("[0-9]+(\\.[0-9]+)?");
    private static final int MOST_DIGITS = 9;

    /** What a number of more digits than anybody means is read as: over every cap, and safe to compute with. */
    private static final Duration EVER = Duration.ofSeconds(Integer.MAX_VALUE);

    private RetryAfter() {}

    /**
     * The longest of the header's values, never negative.
     *
     * @param values the header's values, in order
     * @param date the server's {@code Date} header, against which a date is measured
     * @param localNow stands in for a date that is absent or unreadable
     */
    static Optional<Duration> read(List<String> values, @Nullable String date, Supplier<Instant> localNow) {
        return values.stream()
                .map(String::strip)
                .flatMap(value -> readOne(value, date, localNow).stream())
                .max(Duration::compareTo);
    }

    private static Optional<Duration> readOne(String value, @Nullable String date, Supplier<Instant> localNow) {
        if (SECONDS.matcher(value).matches()) {
            return Optional.of(seconds(value));
        }
        return httpDate(value).map(until -> {
            Instant now = (date == null ? Optional.<Instant>empty() : httpDate(date)).orElseGet(localNow);
            Duration wait = Duration.between(now, until);
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

    private static Optional<Instant> httpDate(String value) {
        try {
            return Optional.of(DateTimeFormatter.RFC_1123_DATE_TIME.parse(value.strip(), Instant::from));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
