package io.github.llmintegrations.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import okio.Buffer;
import org.junit.jupiter.api.Test;

/** The cap holds for readers that take one byte at a time, too. */
class CappedStreamTest {
    private static final byte[] BODY = {0, 1, 0x7F, (byte) 0x80, (byte) 0xFF};

    @Test
    void everyByteIsRead() throws IOException {
        CappedStream body = new CappedStream(new Buffer().write(BODY), BODY.length);

        for (byte each : BODY) {
            assertThat(body.read()).isEqualTo(Byte.toUnsignedInt(each));
        }

        assertThat(body.read()).isEqualTo(-1);
        assertThat(body.isOverCap()).isFalse();
        assertThat(body.failure()).isEmpty();
    }

    @Test
    void aByteOverTheCapIsNot() throws IOException {
        CappedStream body = new CappedStream(new Buffer().write(BODY), 1);

        assertThat(body.read()).isZero();
        assertThatThrownBy(body::read)
                .isInstanceOf(UnreadableException.class)
                .hasMessage("the body is larger than 1 bytes");
        assertThat(body.isOverCap()).isTrue();
        assertThat(body.failure()).containsInstanceOf(UnreadableException.class);
    }

    @Test
    void whatWasReadSinceTheMarkIsReadAgain() throws IOException {
        CappedStream body = new CappedStream(new Buffer().write(BODY), BODY.length);
        assertThat(body.readNBytes(1)).containsExactly(0);

        body.mark(0);
        assertThat(body.readNBytes(3)).containsExactly(1, 0x7F, 0x80);
        body.reset();

        assertThat(body.readAllBytes()).containsExactly(1, 0x7F, 0x80, 0xFF);
        assertThat(body.isOverCap()).isFalse();
    }

    @Test
    void theCapHoldsAfterTheMark() throws IOException {
        CappedStream body = new CappedStream(new Buffer().write(BODY), BODY.length - 1);

        body.mark(0);

        assertThatThrownBy(body::readAllBytes).hasMessage("the body is larger than 4 bytes");
    }
}
