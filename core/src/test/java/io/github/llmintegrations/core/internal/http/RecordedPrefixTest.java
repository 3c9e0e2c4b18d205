package io.github.llmintegrations.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reading a body again of which little has been read. */
class RecordedPrefixTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0, 0",
        "10, 0, 10",
        "10, 4, 10",
        "10, 10, 10",
        "4096, 4096, 4096",
        "9000, 100, 9000",
        "9000, 4096, 9000"
    })
    void isTheWholeBodyIfLittleOfItIsRead(int length, int read, int again) throws IOException {
        byte[] body = body(length);
        RecordedPrefix kept = new RecordedPrefix(new ByteArrayInputStream(body));

        assertThat(kept.readNBytes(read)).isEqualTo(body(read));
        assertThat(kept.replay()).hasSize(again).isEqualTo(body);
    }

    @ParameterizedTest
    @CsvSource({"4097", "20000"})
    void isTheFirstFourKibibytesIfMoreIsRead(int read) throws IOException {
        RecordedPrefix kept = new RecordedPrefix(new ByteArrayInputStream(body(30_000)));

        kept.readNBytes(read);

        assertThat(kept.replay()).isEqualTo(body(4096));
    }

    @Test
    void recordsSingleBytesAndArrays() throws IOException {
        RecordedPrefix kept = new RecordedPrefix(
                new SequenceInputStream(new ByteArrayInputStream(body(3)), new ByteArrayInputStream(body(5))));

        assertThat(kept.read()).isEqualTo('a');
        assertThat(kept.read(new byte[10])).isEqualTo(2);
        assertThat(kept.read(new byte[10])).isEqualTo(5);
        assertThat(kept.read()).isEqualTo(-1);
        assertThat(new String(kept.replay(), StandardCharsets.US_ASCII)).isEqualTo("abcabcde");
    }

    @Test
    void isWhatArrivedBeforeAFailure() throws IOException {
        InputStream lost = new FilterInputStream(new ByteArrayInputStream(body(10))) {
            private int reads;

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                if (reads++ == 1) {
                    throw new IOException("lost");
                }
                return super.read(buffer, offset, Math.min(length, 3));
            }
        };
        RecordedPrefix kept = new RecordedPrefix(lost);
        kept.read(new byte[10]);
        assertThatIOException().isThrownBy(kept::read);

        assertThat(new String(kept.replay(), StandardCharsets.US_ASCII)).isEqualTo("abc");
        assertThat(lost.read()).as("the next byte").isEqualTo('d');
    }

    private static byte[] body(int length) {
        byte[] body = new byte[length];
        for (int i = 0; i < length; i++) {
            body[i] = (byte) ('a' + i % 26);
        }
        return body;
    }
}
