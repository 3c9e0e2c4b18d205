package io.github.llmintegrations.benchmarks.contestant;

import static io.github.llmintegrations.core.internal.json.Documents.checkedReader;
import static io.github.llmintegrations.core.internal.json.Documents.document;

import io.github.llmintegrations.core.internal.http.ResponseReader;
import io.github.llmintegrations.core.internal.http.SuccessFlag;
import io.github.llmintegrations.core.internal.json.Documents;
import io.github.llmintegrations.core.internal.json.ListReader;
import io.github.llmintegrations.core.internal.json.Values;
import io.github.llmintegrations.portkey.integrations.CreateIntegrationRequest;
import io.github.llmintegrations.portkey.integrations.Integration;
import io.github.llmintegrations.portkey.integrations.IntegrationSummary;
import java.io.IOException;
import java.io.InputStream;

/** The codecs that the client itself uses. */
final class SdkPortkeyCodec implements Codec {
    private final ResponseReader<Integration> detail =
            SuccessFlag.checked(checkedReader(Integration.class, Integration::builder));
    private final ResponseReader<?> page = SuccessFlag.checked(new ListReader<>(
            "data", document(IntegrationSummary.class, IntegrationSummary::builder), "total", Values.WHOLE_NUMBER));
    private final io.github.llmintegrations.core.internal.json.Codec<CreateIntegrationRequest> writer =
            document(CreateIntegrationRequest.class, CreateIntegrationRequest::builder);
    private final CreateIntegrationRequest create = SdkPortkeyContestant.request();
    private final CreateIntegrationRequest nestedCreate = SdkPortkeyContestant.nestedRequest();

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
        return Documents.write(writer, create, null);
    }

    @Override
    public byte[] writeNestedCreate() {
        return Documents.write(writer, nestedCreate, null);
    }
}
