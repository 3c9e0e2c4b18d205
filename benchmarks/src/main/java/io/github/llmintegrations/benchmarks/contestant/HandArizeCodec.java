package io.github.llmintegrations.benchmarks.contestant;

import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.github.llmintegrations.benchmarks.hand.HandJson;
import io.github.llmintegrations.benchmarks.hand.arize.LlmIntegration;
import io.github.llmintegrations.benchmarks.hand.arize.LlmIntegrationPage;
import io.github.llmintegrations.benchmarks.hand.arize.NewLlmIntegration;
import java.io.IOException;
import java.io.InputStream;

final class HandArizeCodec implements Codec {
    private final ObjectReader detail = HandJson.reader(LlmIntegration.class);
    private final ObjectReader page = HandJson.reader(LlmIntegrationPage.class);
    private final ObjectWriter writer = HandJson.writer(NewLlmIntegration.class);
    private final NewLlmIntegration create = HandArizeContestant.request();
    private final NewLlmIntegration nestedCreate = HandArizeContestant.nestedRequest();

    @Override
    public LlmIntegration readDetail(InputStream body) throws IOException {
        return detail.readValue(body);
    }

    @Override
    public LlmIntegrationPage readPage(InputStream body) throws IOException {
        return page.readValue(body);
    }

    @Override
    public byte[] writeCreate() throws IOException {
        return writer.writeValueAsBytes(create);
    }

    @Override
    public byte[] writeNestedCreate() throws IOException {
        return writer.writeValueAsBytes(nestedCreate);
    }
}
