package io.github.llmintegrations.benchmarks.contestant;

import io.github.llmintegrations.arize.integrations.CreateLlmIntegrationRequest;
import io.github.llmintegrations.arize.integrations.Integration;
import io.github.llmintegrations.arize.internal.Listing;
import io.github.llmintegrations.arize.schema.EnumSpelling;
import io.github.llmintegrations.core.internal.Json;
import io.github.llmintegrations.core.internal.RequestWriter;
import io.github.llmintegrations.core.internal.ResponseReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** What the client itself reads and writes with. */
final class SdkArizeCodec implements Codec {
    private final ResponseReader<Integration> detail = Json.reader(Integration.class);
    private final ResponseReader<?> page = Listing.reader("integrations", Integration.class);
    private final RequestWriter writer = new RequestWriter(Map.of(EnumSpelling.class, EnumSpelling.CAMEL_CASE));
    private final CreateLlmIntegrationRequest create = SdkArizeContestant.request();

    @Override
    public Integration readDetail(InputStream body) throws IOException {
        return detail.read(body);
    }

    @Override
    public Object readPage(InputStream body) throws IOException {
        return page.read(body);
    }

    @Override
    public byte[] writeCreate() {
        return writer.write(create);
    }
}
