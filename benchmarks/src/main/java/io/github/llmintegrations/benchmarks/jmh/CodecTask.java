package io.github.llmintegrations.benchmarks.jmh;

import io.github.llmintegrations.benchmarks.contestant.Approach;
import io.github.llmintegrations.benchmarks.contestant.Codec;
import io.github.llmintegrations.benchmarks.documents.Documents;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;

/** The codec tasks that JMH measures. */
public enum CodecTask {
    DECODE_PAGE(true) {
        @Override
        Callable<Object> of(Codec codec, Documents documents) {
            return reading(documents.page(0), codec::readPage);
        }
    },
    DECODE_DETAIL(true) {
        @Override
        Callable<Object> of(Codec codec, Documents documents) {
            return reading(documents.detail(), codec::readDetail);
        }
    },
    ENCODE_CREATE(false) {
        @Override
        Callable<Object> of(Codec codec, Documents documents) {
            return codec::writeCreate;
        }
    },
    ENCODE_NESTED_CREATE(false) {
        @Override
        Callable<Object> of(Codec codec, Documents documents) {
            return codec::writeNestedCreate;
        }
    };

    private final boolean isReading;

    CodecTask(boolean isReading) {
        this.isReading = isReading;
    }

    /** Returns the approaches that can do this task: a parser that keeps nothing can only read. */
    public List<Approach> approaches() {
        return isReading ? List.of(Approach.SDK, Approach.HAND, Approach.TOKENS) : List.of(Approach.SDK, Approach.HAND);
    }

    /** Returns this task as a callable that JMH can repeat. */
    abstract Callable<Object> of(Codec codec, Documents documents);

    private static Callable<Object> reading(String json, Reader reader) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        return () -> reader.read(new ByteArrayInputStream(body));
    }

    private interface Reader {
        Object read(InputStream body) throws IOException;
    }
}
