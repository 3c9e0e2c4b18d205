package io.github.llmintegrations.benchmarks.contestant;

import java.io.IOException;
import java.io.InputStream;

/** One approach's reading and writing of one vendor's JSON. Thread-safe. */
public interface Codec {
    Object readDetail(InputStream body) throws IOException;

    Object readPage(InputStream body) throws IOException;

    byte[] writeCreate() throws IOException;

    byte[] writeNestedCreate() throws IOException;

    static Codec of(Approach approach, Vendor vendor) {
        return switch (approach) {
            case SDK -> vendor == Vendor.ARIZE ? new SdkArizeCodec() : new SdkPortkeyCodec();
            case HAND -> vendor == Vendor.ARIZE ? new HandArizeCodec() : new HandPortkeyCodec();
            case TOKENS -> new TokensCodec();
            case DRAIN -> throw new IllegalArgumentException("drain parses no JSON");
        };
    }
}
