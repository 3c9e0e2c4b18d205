package io.github.llmintegrations.portkey;

import static io.github.llmintegrations.core.internal.json.Documents.document;

import io.github.llmintegrations.core.PaginationException;
import io.github.llmintegrations.core.SdkException;
import io.github.llmintegrations.core.internal.http.HttpTransport;
import io.github.llmintegrations.core.internal.http.Operation;
import io.github.llmintegrations.core.internal.http.PathTemplate;
import io.github.llmintegrations.core.internal.http.ResponseReader;
import io.github.llmintegrations.core.internal.http.RetryClass;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.Listed;
import io.github.llmintegrations.portkey.models.BulkUpdateModelsRequest;
import io.github.llmintegrations.portkey.models.IntegrationModel;
import java.util.List;
import java.util.Objects;

/**
 * The models of one integration ({@code /integrations/{slug}/models}).
 *
 * <p>Immutable and thread-safe. Every method throws {@link SdkException} when the call fails, {@link
 * IllegalArgumentException} before anything is sent when the slug is null or cannot be a path segment, and {@link
 * NullPointerException} for any other null argument. The client retries every call: done twice, it has the effect of one.
 */
public final class IntegrationModelsClient {
    private static final PathTemplate MODELS = PathTemplate.of("/integrations/{slug}/models");
    private static final ResponseReader<Listed<IntegrationModel, Long>> LIST =
            TotalledList.reader("models", document(IntegrationModel.class, IntegrationModel::builder), "data");

    private static final Codec<BulkUpdateModelsRequest> UPDATE =
            document(BulkUpdateModelsRequest.class, BulkUpdateModelsRequest::builder);

    private final HttpTransport http;
    private final String slug;

    IntegrationModelsClient(HttpTransport http, String slug) {
        this.http = http;
        this.slug = slug;
    }

    /**
     * Reads all models, enabled or not: {@code GET /integrations/{slug}/models}. Where the response counts more than it
     * holds, the client reads the rest page by page; it throws a {@link PaginationException} for a list that is not whole.
     *
     * @return the models
     */
    public List<IntegrationModel> list() {
        return TotalledList.whole(
                http,
                () -> Operation.draft("integrations.models.list", RetryClass.READ, "GET", MODELS, slug),
                LIST,
                IntegrationModel::slug);
    }

    /**
     * Enables, disables and adds models: {@code PUT /integrations/{slug}/models}.
     *
     * @param request what to change; models that it does not name stay as they are
     */
    public void update(BulkUpdateModelsRequest request) {
        Objects.requireNonNull(request, "request");
        http.execute(Operation.draft("integrations.models.update", RetryClass.REPEATABLE, "PUT", MODELS, slug)
                .body(UPDATE, request, null)
                .changes());
    }

    /**
     * Deletes custom and fine-tuned models: {@code DELETE /integrations/{slug}/models?slugs=…}.
     *
     * @param modelSlugs what names the models; commas and slashes in a slug are escaped
     * @throws IllegalArgumentException if there is none, or one is blank
     */
    public void delete(List<String> modelSlugs) {
        List<String> slugs = List.copyOf(Objects.requireNonNull(modelSlugs, "modelSlugs"));
        if (slugs.isEmpty() || slugs.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("modelSlugs must hold at least one slug, and none that is blank");
        }
        http.execute(Operation.draft("integrations.models.delete", RetryClass.REPEATABLE, "DELETE", MODELS, slug)
                .queryList("slugs", slugs)
                .removes());
    }
}
