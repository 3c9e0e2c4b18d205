package io.github.llmintegrations.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.llmintegrations.core.Outcome;
import io.github.llmintegrations.core.TransportException;
import java.io.EOFException;
import java.io.IOException;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Exceptions of an interceptor with circular causes and suppressed exceptions. */
class CircularCausesTest {
    private static final int LONGER_THAN_ANY_STACK = 20_000;

    @StartStop
    private final MockWebServer server = new MockWebServer();

    static Stream<Named<IOException>> rings() {
        IOException suppressesItself = new IOException("a");
        IOException suppressed = new IOException("b");
        suppressesItself.addSuppressed(suppressed);
        suppressed.addSuppressed(suppressesItself);

        IOException effect = new IOException("a");
        IOException cause = new IOException("b");
        effect.initCause(cause);
        cause.initCause(effect);

        IOException mixed = new IOException("a");
        IOException between = new IOException("b", mixed);
        mixed.addSuppressed(new IOException("c", between));

        return Stream.of(
                Named.of("of suppressed ones", suppressesItself),
                Named.of("of causes", effect),
                Named.of("of both", mixed),
                Named.of("of TLS failures", tlsRing()),
                Named.of("no ring, but a long chain", chain(false)),
                Named.of("no ring, but a long chain of suppressed ones", chain(true)));
    }

    private static SSLException tlsRing() {
        SSLException effect = new SSLException("a");
        SSLException cause = new SSLException("b");
        effect.initCause(cause);
        cause.initCause(effect);
        return effect;
    }

    private static IOException chain(boolean ofSuppressed) {
        IOException last = new IOException("last");
        for (int i = 0; i < LONGER_THAN_ANY_STACK; i++) {
            IOException next = new IOException("next");
            if (ofSuppressed) {
                next.addSuppressed(last);
            } else {
                next.initCause(last);
            }
            last = next;
        }
        return last;
    }

    @ParameterizedTest
    @MethodSource("rings")
    void areTheCauseOfATransportException(IOException ring) {
        TransportException thrown = failsWith(ring);

        assertThat(thrown.outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(thrown.getCause()).isSameAs(ring);
    }

    @Test
    void doNotHideASecret() {
        IOException ring = new IOException("a");
        IOException withSecret = new IOException("b", new IOException("the key is " + TestBuilder.API_KEY));
        ring.addSuppressed(withSecret);
        withSecret.addSuppressed(ring);

        assertThat(failsWith(ring)).hasNoCause();
    }

    @Test
    void doNotHideALostTlsConnection() {
        SSLException effect = new SSLException("a");
        IOException between = new IOException("b", new EOFException("c"));
        effect.initCause(between);
        between.addSuppressed(effect);

        assertThat(failsWith(effect).isTransient()).isTrue();
        assertThat(failsWith(tlsRing()).isTransient()).isFalse();
    }

    private TransportException failsWith(IOException thrown) {
        HttpTransport transport = TestBuilder.to(server)
                .timing(new FakeTiming())
                .configureHttpClient(http -> http.addInterceptor(chain -> {
                    throw thrown;
                }))
                .open();
        return catchThrowableOfType(TransportException.class, () -> transport.execute(TestOperations.create()));
    }
}
