package io.github.llmintegrations.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.llmintegrations.core.internal.json.UnreadableException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The maximum size also applies to readers of single bytes. */
class CappedStreamTest {
    private static final byte[] BODY = {0, 1, 0x7F, (byte) 0x80, (byte) 0xFF};

    @Test
    void everyByteIsRead() throws IOException {
        CappedStream body = new CappedStream(new ByteArrayInputStream(BODY), BODY.length);

        for (byte each : BODY) {
            assertThat(body.read()).isEqualTo(Byte.toUnsignedInt(each));
        }

        assertThat(body.read()).isEqualTo(-1);
        assertThat(body.failure()).isEmpty();
    }

    @Test
    void aByteOverTheMaximumIsRejected() throws IOException {
        CappedStream body = new CappedStream(new ByteArrayInputStream(BODY), 1);

        assertThat(body.read()).isZero();
        assertThatThrownBy(body::read)
                .isInstanceOf(UnreadableException.class)
                .hasMessage("the body is larger than 1 bytes");
        assertThat(body.failure()).isEmpty();
    }
}
