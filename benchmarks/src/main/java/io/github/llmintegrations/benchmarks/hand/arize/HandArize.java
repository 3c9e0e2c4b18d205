package io.github.llmintegrations.benchmarks.hand.arize;

import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.github.llmintegrations.benchmarks.hand.HandHttp;
import io.github.llmintegrations.benchmarks.hand.HandJson;
import java.io.IOException;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Arize's LLM integrations. */
public final class HandArize {
    private static final ObjectReader INTEGRATION = HandJson.reader(LlmIntegration.class);
    private static final ObjectReader PAGE = HandJson.reader(LlmIntegrationPage.class);
    private static final ObjectWriter CREATE = HandJson.writer(NewLlmIntegration.class);

    private final HandHttp http;
    private final HttpUrl collection;

    public HandArize(String baseUrl, String apiKey) {
        this.http = new HandHttp("Authorization", "Bearer " + apiKey);
        this.collection = HttpUrl.get(baseUrl)
                .newBuilder()
                .addPathSegments("v2/integrations")
                .build();
    }

    public LlmIntegration get(String id) throws IOException {
        return http.get(collection.newBuilder().addPathSegment(id).build(), INTEGRATION, LlmIntegration.class);
    }

    public LlmIntegration create(NewLlmIntegration integration) throws IOException {
        return http.post(collection, CREATE.writeValueAsBytes(integration), INTEGRATION, LlmIntegration.class);
    }

    public LlmIntegrationPage list(int limit, @Nullable String cursor) throws IOException {
        HttpUrl.Builder url = collection
                .newBuilder()
                .addQueryParameter("type", "llm")
                .addQueryParameter("limit", Integer.toString(limit));
        if (cursor != null) {
            url.addQueryParameter("cursor", cursor);
        }
        return http.get(url.build(), PAGE, LlmIntegrationPage.class);
    }
}
