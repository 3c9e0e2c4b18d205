package io.github.llmintegrations.arize.internal;

import io.github.llmintegrations.arize.schema.ArizeEnum;
import io.github.llmintegrations.arize.schema.EnumSpelling;
import io.github.llmintegrations.core.CallOptions;
import io.github.llmintegrations.core.internal.HttpTransport;
import io.github.llmintegrations.core.internal.RequestWriter;
import java.util.Map;

/** Arize's API as the resource clients see it: the way there, and the spelling it is spoken to in. */
public record ArizeApi(HttpTransport http, EnumSpelling spelling) {
    private static final RequestWriter CAMEL_CASE = writer(EnumSpelling.CAMEL_CASE);
    private static final RequestWriter SCREAMING_SNAKE_CASE = writer(EnumSpelling.SCREAMING_SNAKE_CASE);

    private static RequestWriter writer(EnumSpelling spelling) {
        return new RequestWriter(Map.of(EnumSpelling.class, spelling));
    }

    public ArizeApi with(CallOptions options) {
        return new ArizeApi(http.with(options), spelling);
    }

    /**
     * Writes a request in the client's spelling.
     *
     * @throws IllegalArgumentException if the request holds what does not exist in the spelling
     */
    public byte[] json(Object request) {
        return (spelling == EnumSpelling.CAMEL_CASE ? CAMEL_CASE : SCREAMING_SNAKE_CASE).write(request);
    }

    /**
     * The text of an enumeration's value in the client's spelling.
     *
     * @throws IllegalArgumentException if the value does not exist in the spelling
     */
    public String spelled(ArizeEnum value) {
        return value.spelledOrRefused(spelling);
    }

    /** For the message of a 400 or 422 to a request that holds values of enumerations. */
    public String spellingHint() {
        EnumSpelling other =
                spelling == EnumSpelling.CAMEL_CASE ? EnumSpelling.SCREAMING_SNAKE_CASE : EnumSpelling.CAMEL_CASE;
        return "enumerations were sent as " + spelling + "; for " + other
                + " set enumSpelling on the client's builder, or ARIZE_ENUM_SPELLING";
    }
}
