package io.github.llmintegrations.benchmarks.floor;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.InputStream;

/** Parses bodies as JSON and keeps nothing. */
public final class Tokens {
    private static final JsonFactory JSON = new JsonFactory();

    private Tokens() {}

    public static long count(InputStream body) throws IOException {
        try (JsonParser parser = JSON.createParser(body)) {
            long count = 0;
            while (parser.nextToken() != null) {
                count++;
            }
            return count;
        }
    }
}
