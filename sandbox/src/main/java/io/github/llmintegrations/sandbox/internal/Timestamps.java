package io.github.llmintegrations.sandbox.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Timestamps with the precision of the API, milliseconds. */
public final class Timestamps {

    private static final DateTimeFormatter RFC_3339 = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final Clock clock;

    public Timestamps(Clock clock) {
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Returns the current time, or one millisecond after the earlier time if the clock has not advanced. */
    public Instant after(Instant earlier) {
        Instant now = now();
        return now.isAfter(earlier) ? now : earlier.plusMillis(1);
    }

    public static String format(Instant instant) {
        return RFC_3339.format(instant);
    }
}
