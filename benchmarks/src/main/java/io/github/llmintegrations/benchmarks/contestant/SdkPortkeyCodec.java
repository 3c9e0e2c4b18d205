package io.github.llmintegrations.benchmarks.contestant;

import io.github.llmintegrations.core.internal.Json;
import io.github.llmintegrations.core.internal.ResponseReader;
import io.github.llmintegrations.core.internal.SuccessFlag;
import io.github.llmintegrations.portkey.integrations.CreateIntegrationRequest;
import io.github.llmintegrations.portkey.integrations.Integration;
import io.github.llmintegrations.portkey.integrations.IntegrationSummary;
import io.github.llmintegrations.portkey.internal.TotalledList;
import java.io.IOException;
import java.io.InputStream;

/** What the client itself reads and writes with. */
final class SdkPortkeyCodec implements Codec {
    private final ResponseReader<Integration> detail = SuccessFlag.checked(Integration.class);
    private final ResponseReader<?> page = TotalledList.reader("data", IntegrationSummary.class);
    private final CreateIntegrationRequest create = SdkPortkeyContestant.request();

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
        return Json.write(create);
    }
}
