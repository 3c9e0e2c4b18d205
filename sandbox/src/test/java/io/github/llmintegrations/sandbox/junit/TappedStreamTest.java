package io.github.llmintegrations.sandbox.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

class TappedStreamTest {

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final StringBuilder copied = new StringBuilder();

    @Test
    void writesThroughAndCopies() {
        PrintStream original = new PrintStream(written, true);
        PrintStream tapped = new TappedStream(original, copied::append);

        tapped.print("text ");
        tapped.print(17);
        tapped.write('!');
        tapped.println();
        tapped.append("appended").printf(" %s", "formatted");
        tapped.writeBytes(" bytes".getBytes(Charset.defaultCharset()));

        String expected = "text 17!" + System.lineSeparator() + "appended formatted bytes";
        assertThat(written.toString(Charset.defaultCharset())).isEqualTo(expected);
        assertThat(copied).hasToString(expected);
    }
}
