package io.github.llmintegrations.benchmarks.contestant;

import static io.github.llmintegrations.core.internal.json.Documents.document;

import io.github.llmintegrations.arize.integrations.CreateIntegrationRequest;
import io.github.llmintegrations.arize.integrations.CreateLlmIntegrationRequest;
import io.github.llmintegrations.arize.integrations.Integration;
import io.github.llmintegrations.arize.internal.Listing;
import io.github.llmintegrations.arize.schema.EnumSpelling;
import io.github.llmintegrations.core.internal.http.ResponseReader;
import io.github.llmintegrations.core.internal.json.Documents;
import java.io.IOException;
import java.io.InputStream;

/** The codecs that the client itself uses. */
final class SdkArizeCodec implements Codec {
    private final io.github.llmintegrations.core.internal.json.Codec<Integration> detail =
            document(Integration.class, Integration.Members::new);
    private final ResponseReader<?> page = Listing.page("integrations", detail);
    private final io.github.llmintegrations.core.internal.json.Codec<CreateIntegrationRequest> writer =
            document(CreateIntegrationRequest.class, CreateIntegrationRequest.Members::new);
    private final CreateLlmIntegrationRequest create = SdkArizeContestant.request();
    private final CreateLlmIntegrationRequest nestedCreate = SdkArizeContestant.nestedRequest();

    @Override
    public Integration readDetail(InputStream body) throws IOException {
        return Documents.read(detail, body);
    }

    @Override
    public Object readPage(InputStream body) throws IOException {
        return page.read(body);
    }

    @Override
    public byte[] writeCreate() {
        return Documents.write(writer, create, EnumSpelling.CAMEL_CASE);
    }

    @Override
    public byte[] writeNestedCreate() {
        return Documents.write(writer, nestedCreate, EnumSpelling.CAMEL_CASE);
    }
}
