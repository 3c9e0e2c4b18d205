package io.github.llmintegrations.benchmarks.hand.portkey;

import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.github.llmintegrations.benchmarks.hand.HandHttp;
import io.github.llmintegrations.benchmarks.hand.HandJson;
import java.io.IOException;
import okhttp3.HttpUrl;

/** Portkey's integrations. */
public final class HandPortkey {
    private static final ObjectReader INTEGRATION = HandJson.reader(Integration.class);
    private static final ObjectReader CREATED = HandJson.reader(CreatedIntegration.class);
    private static final ObjectReader PAGE = HandJson.reader(IntegrationPage.class);
    private static final ObjectWriter CREATE = HandJson.writer(NewIntegration.class);

    private static final ObjectWriter CREATE_AZURE_OPEN_AI = HandJson.writer(NewAzureOpenAiIntegration.class);

    private final HandHttp http;
    private final HttpUrl collection;

    public HandPortkey(String baseUrl, String apiKey) {
        this.http = new HandHttp("x-portkey-api-key", apiKey);
        this.collection =
                HttpUrl.get(baseUrl).newBuilder().addPathSegment("integrations").build();
    }

    public Integration get(String slug) throws IOException {
        return http.get(collection.newBuilder().addPathSegment(slug).build(), INTEGRATION, Integration.class);
    }

    public CreatedIntegration create(NewIntegration integration) throws IOException {
        return http.post(collection, CREATE.writeValueAsBytes(integration), CREATED, CreatedIntegration.class);
    }

    public CreatedIntegration create(NewAzureOpenAiIntegration integration) throws IOException {
        return http.post(
                collection, CREATE_AZURE_OPEN_AI.writeValueAsBytes(integration), CREATED, CreatedIntegration.class);
    }

    public IntegrationPage list(int page, int pageSize) throws IOException {
        HttpUrl url = collection
                .newBuilder()
                .addQueryParameter("current_page", Integer.toString(page))
                .addQueryParameter("page_size", Integer.toString(pageSize))
                .build();
        return http.get(url, PAGE, IntegrationPage.class);
    }
}
