package io.github.llmintegrations.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The check agrees with the JDK's strict decoder, in pieces of any length. */
class Utf8CheckTest {
    private static final byte[] AFTER = "abcdefghijklmnopq".getBytes(StandardCharsets.US_ASCII);

    @Test
    void agreesWithTheJdkOnAllPairsAndTriples() {
        for (int first = 0x70; first <= 0xFF; first++) {
            for (int second = 0; second <= 0xFF; second++) {
                assertAgrees(new byte[] {(byte) first, (byte) second});
                for (int third : new int[] {0x00, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xFF}) {
                    assertAgrees(new byte[] {(byte) first, (byte) second, (byte) third});
                    assertAgrees(new byte[] {(byte) first, (byte) second, (byte) third, (byte) 0x80});
                    assertAgrees(new byte[] {(byte) first, (byte) second, (byte) third, (byte) 0xC0});
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 8, 13, 4096})
    void agreesWithTheJdkInPiecesOfAnyLength(int length) {
        Random random = new Random(length);
        for (int round = 0; round < 2000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 40; i++) {
                int codePoint = random.nextInt(i % 2 == 0 ? 0x80 : 0x110000);
                text.appendCodePoint(codePoint >= 0xD800 && codePoint < 0xE000 ? 'x' : codePoint);
            }
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            assertThat(isWellFormed(bytes, length)).isTrue();

            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            byte[] whole = ByteBuffer.allocate(bytes.length + AFTER.length)
                    .put(bytes)
                    .put(AFTER)
                    .array();
            assertThat(isWellFormed(whole, length)).isEqualTo(isWellFormedToTheJdk(whole));
        }
    }

    /** With ASCII at the end, so that no character is incomplete. */
    private static void assertAgrees(byte[] bytes) {
        byte[] whole = ByteBuffer.allocate(bytes.length + AFTER.length)
                .put(bytes)
                .put(AFTER)
                .array();
        assertThat(isWellFormed(whole, whole.length)).isEqualTo(isWellFormedToTheJdk(whole));
    }

    private static boolean isWellFormed(byte[] bytes, int length) {
        Utf8Check check = new Utf8Check();
        for (int from = 0; from < bytes.length; from += length) {
            check.accept(bytes, from, Math.min(length, bytes.length - from));
        }
        return check.isWellFormed();
    }

    private static boolean isWellFormedToTheJdk(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
