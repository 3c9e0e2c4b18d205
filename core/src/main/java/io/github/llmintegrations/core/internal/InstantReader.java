package io.github.llmintegrations.core.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Reads an instant as any server may write it: RFC 3339 and its neighbours as text, or seconds or milliseconds as a number. */
final class InstantReader extends StdDeserializer<Instant> {
    private static final long serialVersionUID = 1;

    /** As seconds, the year 5138; as milliseconds, March 1973: no vendor means either. */
    private static final long FIRST_MILLIS = 100_000_000_000L;

    InstantReader() {
        super(Instant.class);
    }

    @Override
    public @Nullable Instant deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (json.hasToken(JsonToken.VALUE_STRING)) {
            Instant instant = Timestamps.parse(json.getTextCharacters(), json.getTextOffset(), json.getTextLength());
            return instant != null
                    ? instant
                    : (Instant) context.handleWeirdStringValue(Instant.class, "", "not a date");
        }
        if (json.hasToken(JsonToken.VALUE_NUMBER_INT)) {
            long number = json.getLongValue();
            return Math.abs(number) < FIRST_MILLIS ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number);
        }
        return (Instant) context.handleUnexpectedToken(Instant.class, json);
    }
}
