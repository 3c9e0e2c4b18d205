package io.github.llmintegrations.sandbox.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Points in time as the API knows them, to the millisecond. */
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

    /** Now, or just after the earlier point if the clock has not moved on. */
    public Instant after(Instant earlier) {
        Instant now = now();
        return now.isAfter(earlier) ? now : earlier.plusMillis(1);
    }

    public static String format(Instant instant) {
        return RFC_3339.format(instant);
    }
}
