package io.github.llmintegrations.benchmarks.contestant;

import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.github.llmintegrations.benchmarks.hand.HandJson;
import io.github.llmintegrations.benchmarks.hand.portkey.Integration;
import io.github.llmintegrations.benchmarks.hand.portkey.IntegrationPage;
import io.github.llmintegrations.benchmarks.hand.portkey.NewIntegration;
import java.io.IOException;
import java.io.InputStream;

final class HandPortkeyCodec implements Codec {
    private final ObjectReader detail = HandJson.reader(Integration.class);
    private final ObjectReader page = HandJson.reader(IntegrationPage.class);
    private final ObjectWriter writer = HandJson.writer(NewIntegration.class);
    private final NewIntegration create = HandPortkeyContestant.request();

    @Override
    public Integration readDetail(InputStream body) throws IOException {
        return detail.readValue(body);
    }

    @Override
    public IntegrationPage readPage(InputStream body) throws IOException {
        return page.readValue(body);
    }

    @Override
    public byte[] writeCreate() throws IOException {
        return writer.writeValueAsBytes(create);
    }
}
