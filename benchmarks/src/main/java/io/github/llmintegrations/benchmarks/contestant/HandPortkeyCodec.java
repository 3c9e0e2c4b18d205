package io.github.llmintegrations.benchmarks.contestant;

import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.github.llmintegrations.benchmarks.hand.HandJson;
import io.github.llmintegrations.benchmarks.hand.portkey.Integration;
import io.github.llmintegrations.benchmarks.hand.portkey.IntegrationPage;
import io.github.llmintegrations.benchmarks.hand.portkey.NewAzureOpenAiIntegration;
import io.github.llmintegrations.benchmarks.hand.portkey.NewIntegration;
import java.io.IOException;
import java.io.InputStream;

final class HandPortkeyCodec implements Codec {
    private final ObjectReader detail = HandJson.reader(Integration.class);
    private final ObjectReader page = HandJson.reader(IntegrationPage.class);
    private final ObjectWriter writer = HandJson.writer(NewIntegration.class);
    private final ObjectWriter nestedWriter = HandJson.writer(NewAzureOpenAiIntegration.class);
    private final NewIntegration create = HandPortkeyContestant.request();
    private final NewAzureOpenAiIntegration nestedCreate = HandPortkeyContestant.nestedRequest();

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

    @Override
    public byte[] writeNestedCreate() throws IOException {
        return nestedWriter.writeValueAsBytes(nestedCreate);
    }
}
