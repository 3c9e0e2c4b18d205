package io.github.llmintegrations.benchmarks.contestant;

import io.github.llmintegrations.benchmarks.floor.Tokens;
import java.io.IOException;
import java.io.InputStream;

final class TokensCodec implements Codec {

    @Override
    public Object readDetail(InputStream body) throws IOException {
        return Tokens.count(body);
    }

    @Override
    public Object readPage(InputStream body) throws IOException {
        return Tokens.count(body);
    }

    @Override
    public byte[] writeCreate() {
        throw new UnsupportedOperationException("the floor sends prepared requests");
    }

    @Override
    public byte[] writeNestedCreate() {
        throw new UnsupportedOperationException("the floor sends prepared requests");
    }
}
