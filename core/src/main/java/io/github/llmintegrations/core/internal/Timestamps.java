package io.github.llmintegrations.core.internal;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code 2026-02-13T21:27:19.055Z} off the characters, without a formatter and its garbage: a page of a listing is
 * half dates. Also takes a space for the {@code T}, any offset, none (UTC), and more digits than a nanosecond has.
 */
final class Timestamps {
    private static final int SHORTEST = "2026-02-13T21:27:19".length();
    private static final int NANO_DIGITS = 9;

    /** As seconds, the year 5138; as milliseconds, March 1973: no vendor means either. */
    private static final long FIRST_MILLIS = 100_000_000_000L;

    private final char[] text;
    private final int end;
    private int next;

    private Timestamps(char[] text, int start, int length) {
        this.text = text;
        this.next = start;
        this.end = start + length;
    }

    /** The instant, or null when the text is none. */
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

    /** The instant of a number of seconds or milliseconds, or null when it is that of none. */
    static @Nullable Instant ofEpoch(long number) {
        try {
            return Math.abs(number) < FIRST_MILLIS ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private Instant instant() {
        int year = number(4);
        expect('-');
        int month = number(2);
        expect('-');
        LocalDate date = LocalDate.of(year, month, number(2));
        if (!accept('T') && !accept('t')) {
            expect(' ');
        }
        int hour = number(2);
        expect(':');
        int minute = number(2);
        expect(':');
        int second = number(2);
        int nanos = accept('.') ? fraction() : 0;
        LocalTime time = LocalTime.of(hour, minute, second, nanos);
        int offset = offsetSeconds();
        if (next != end) {
            throw unexpected();
        }
        return Instant.ofEpochSecond(date.toEpochDay() * 86_400L + time.toSecondOfDay() - offset, nanos);
    }

    /** Digits past the ninth are cut off. */
    private int fraction() {
        int nanos = 0;
        int digits = 0;
        while (next < end && isDigit(text[next])) {
            if (digits < NANO_DIGITS) {
                nanos = nanos * 10 + (text[next] - '0');
            }
            digits++;
            next++;
        }
        if (digits == 0) {
            throw unexpected();
        }
        for (int i = digits; i < NANO_DIGITS; i++) {
            nanos *= 10;
        }
        return nanos;
    }

    private int offsetSeconds() {
        if (next == end || accept('Z') || accept('z')) {
            return 0;
        }
        int sign = accept('-') ? -1 : 1;
        if (sign > 0) {
            expect('+');
        }
        int hours = number(2);
        int minutes = 0;
        if (next < end) {
            accept(':');
            minutes = number(2);
        }
        return ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes).getTotalSeconds();
    }

    private int number(int digits) {
        int number = 0;
        for (int i = 0; i < digits; i++) {
            if (next == end || !isDigit(text[next])) {
                throw unexpected();
            }
            number = number * 10 + (text[next++] - '0');
        }
        return number;
    }

    private void expect(char wanted) {
        if (!accept(wanted)) {
            throw unexpected();
        }
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
