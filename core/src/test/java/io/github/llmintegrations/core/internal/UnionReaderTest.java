package io.github.llmintegrations.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.core.internal.TestOperations.Thing;
import io.github.llmintegrations.core.internal.TestOperations.ThingReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnionReaderTest {
    private static final int MANY = 200_000;

    @ParameterizedTest
    @ValueSource(strings = {"\"kind\":\"none\"", "\"kind\":1", "\"more\":[]", "\"last\":\"text\""})
    void howManyTextsComeFirstMakesNoDifferenceToTheStack(String end) throws IOException {
        assertThat(read(texts() + "," + end)).isInstanceOfSatisfying(JsonNode.class, raw -> {
            assertThat(raw).hasSize(MANY + 1);
            assertThat(raw.fieldNames().next()).isEqualTo("text0");
        });
    }

    @Test
    void aMemberMayHaveManyTextsThatHaveNoNameHere() throws IOException {
        assertThat(read(texts() + ",\"kind\":\"thing\",\"name\":\"one\"")).isEqualTo(new Thing("one"));
    }

    private static String texts() {
        return IntStream.range(0, MANY).mapToObj(i -> "\"text" + i + "\":\"\"").collect(Collectors.joining(","));
    }

    private static Object read(String fields) throws IOException {
        byte[] body = ("{" + fields + "}").getBytes(StandardCharsets.UTF_8);
        return BodyReader.read(new AnyReader(), new ByteArrayInputStream(body));
    }

    private static final class AnyReader extends UnionReader<Object> {
        AnyReader() {
            super("kind");
        }

        @Override
        protected @Nullable DocumentReader<?, ?> member(String name) {
            return name.equals("thing") ? new ThingReader() : null;
        }

        @Override
        protected Object unknown(JsonNode raw) {
            return raw;
        }
    }
}
