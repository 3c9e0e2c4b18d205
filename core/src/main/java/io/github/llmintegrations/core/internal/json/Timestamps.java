package io.github.llmintegrations.core.internal.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Parses timestamps such as {@code 2026-02-13T21:27:19.055Z}. It also accepts a space instead of the {@code T}, any offset or none
 * (UTC), and more than nine digits of a second. It does not use a formatter, which would allocate much, since a large part of a
 * page of a listing is timestamps.
 */
final class Timestamps {
    private static final int SHORTEST = "2026-02-13T21:27:19".length();
    private static final int NANO_DIGITS = 9;
    private static final int[] POWERS_OF_TEN = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000};

    /** As seconds, this is in the year 5138; as milliseconds, in March 1973. So smaller numbers are seconds. */
    private static final long FIRST_MILLIS = 100_000_000_000L;

    private static final long FIRST_MICROS = 1_000 * FIRST_MILLIS;
    private static final long FIRST_NANOS = 1_000 * FIRST_MICROS;

    private final char[] text;
    private final int end;
    private int next;

    private Timestamps(char[] text, int start, int length) {
        this.text = text;
        this.next = start;
        this.end = start + length;
    }

    /** Returns the instant; null if the text is not a timestamp. */
    static @Nullable Instant parse(char[] text, int start, int length) {
        if (length < SHORTEST) {
            return null;
        }
        try {
            return new Timestamps(text, start, length).instant();
        } catch (DateTimeException e) {
            return null;
        }
    }

    /**
     * Returns the instant of a number of seconds, milliseconds, microseconds or nanoseconds since the epoch, depending on its size;
     * null if it is out of range.
     */
    static @Nullable Instant ofEpoch(long number) {
        long size = Math.abs(number);
        try {
            if (size < FIRST_MILLIS) {
                return Instant.ofEpochSecond(number);
            }
            return size < FIRST_MICROS
                    ? Instant.ofEpochMilli(number)
                    : Instant.EPOCH.plus(number, size < FIRST_NANOS ? ChronoUnit.MICROS : ChronoUnit.NANOS);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Parses the text. The parts of the shortest format have the same index in all formats. */
    private Instant instant() {
        LocalDate date = LocalDate.of(
                100 * twoDigits(next) + twoDigits(next + 2),
                twoDigits(expected('-', next + 4) + 1),
                twoDigits(expected('-', next + 7) + 1));
        char separator = text[next + 10];
        if (separator != 'T' && separator != 't' && separator != ' ') {
            throw unexpected();
        }
        int hour = twoDigits(next + 11);
        int minute = twoDigits(expected(':', next + 13) + 1);
        int second = twoDigits(expected(':', next + 16) + 1);
        next += SHORTEST;
        int nanos = accept('.') ? fraction() : 0;
        LocalTime time = LocalTime.of(hour, minute, second, nanos);
        int offset = offsetSeconds();
        if (next != end) {
            throw unexpected();
        }
        return Instant.ofEpochSecond(date.toEpochDay() * 86_400L + time.toSecondOfDay() - offset, nanos);
    }

    private int expected(char wanted, int place) {
        if (text[place] != wanted) {
            throw unexpected();
        }
        return place;
    }

    private int twoDigits(int place) {
        char tens = text[place];
        char ones = text[place + 1];
        if (!isDigit(tens) || !isDigit(ones)) {
            throw unexpected();
        }
        return 10 * (tens - '0') + (ones - '0');
    }

    /** Parses the fraction of a second in nanoseconds, and truncates it after the ninth digit. */
    private int fraction() {
        int start = next;
        int last = Math.min(end, start + NANO_DIGITS);
        int fraction = 0;
        while (next < last && isDigit(text[next])) {
            fraction = 10 * fraction + (text[next++] - '0');
        }
        int digits = next - start;
        if (digits == 0) {
            throw unexpected();
        }
        while (next < end && isDigit(text[next])) {
            next++;
        }
        return fraction * POWERS_OF_TEN[NANO_DIGITS - digits];
    }

    private int offsetSeconds() {
        if (next == end || accept('Z') || accept('z')) {
            return 0;
        }
        int sign = accept('-') ? -1 : 1;
        if (sign > 0 && !accept('+')) {
            throw unexpected();
        }
        int hours = nextTwoDigits();
        int minutes = 0;
        if (next < end) {
            accept(':');
            minutes = nextTwoDigits();
        }
        return ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes).getTotalSeconds();
    }

    private int nextTwoDigits() {
        if (end - next < 2) {
            throw unexpected();
        }
        next += 2;
        return twoDigits(next - 2);
    }

    private boolean accept(char wanted) {
        if (next < end && text[next] == wanted) {
            next++;
            return true;
        }
        return false;
    }

    private static boolean isDigit(char each) {
        return each >= '0' && each <= '9';
    }

    private static DateTimeException unexpected() {
        return new DateTimeException("not a timestamp");
    }
}
