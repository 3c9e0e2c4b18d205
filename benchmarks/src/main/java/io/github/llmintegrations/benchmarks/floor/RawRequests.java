package io.github.llmintegrations.benchmarks.floor;

import io.github.llmintegrations.benchmarks.documents.ArizeDocuments;
import io.github.llmintegrations.benchmarks.documents.PortkeyDocuments;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;

/** One vendor's requests, built once and sent repeatedly. */
public record RawRequests(Request get, Request create, Request nestedCreate, Request page) {
    private static final MediaType JSON = MediaType.get("application/json");

    public static RawRequests arize(String baseUrl, String apiKey) {
        String collection = baseUrl + "/v2/integrations";
        Request.Builder request = new Request.Builder().header("Authorization", "Bearer " + apiKey);
        return of(
                request,
                collection + "/" + ArizeDocuments.ID,
                collection,
                ArizeDocuments.CREATE,
                ArizeDocuments.NESTED_CREATE,
                collection + "?type=llm&limit=100");
    }

    public static RawRequests portkey(String baseUrl, String apiKey) {
        String collection = baseUrl + "/integrations";
        Request.Builder request = new Request.Builder().header("x-portkey-api-key", apiKey);
        return of(
                request,
                collection + "/" + PortkeyDocuments.SLUG,
                collection,
                PortkeyDocuments.CREATE,
                PortkeyDocuments.NESTED_CREATE,
                collection + "?current_page=0&page_size=100");
    }

    private static RawRequests of(
            Request.Builder request, String item, String collection, String create, String nestedCreate, String page) {
        request.header("Accept", "application/json").header("User-Agent", "floor/1.0");
        return new RawRequests(
                request.url(item).get().build(),
                request.url(collection).post(RequestBody.create(create, JSON)).build(),
                request.url(collection)
                        .post(RequestBody.create(nestedCreate, JSON))
                        .build(),
                request.url(page).get().build());
    }
}
