package io.github.llmintegrations.benchmarks.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestReaderTest {
    private static final String REQUESTS = """
            GET /a HTTP/1.1
            Host: example.com

            POST /b HTTP/1.1
            content-length: 5

            12345GET /c HTTP/1.1

            """.replace("\n", "\r\n");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 1000})
    void findsTheEndOfEachRequest(int most) throws IOException {
        RequestReader requests = new RequestReader(inPieces(most));

        assertThat(requests.next()).isEqualTo("GET /a HTTP/1.1");
        assertThat(requests.next()).isEqualTo("POST /b HTTP/1.1");
        assertThat(requests.next()).isEqualTo("GET /c HTTP/1.1");
        assertThat(requests.next()).isNull();
    }

    /** Returns the requests in pieces, as a network may deliver them. */
    private static InputStream inPieces(int most) {
        return new ByteArrayInputStream(REQUESTS.getBytes(StandardCharsets.US_ASCII)) {
            @Override
            public synchronized int read(byte[] buffer, int offset, int length) {
                return super.read(buffer, offset, Math.min(most, length));
            }
        };
    }
}
