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
import io.github.llmintegrations.portkey.TotalledList.Enveloped;
import io.github.llmintegrations.portkey.models.BulkUpdateModelsRequest;
import io.github.llmintegrations.portkey.models.IntegrationModel;
import io.github.llmintegrations.portkey.models.IntegrationModelsResponse;
import java.util.List;
import java.util.Objects;

/**
 * The client of the models of one integration ({@code /integrations/{slug}/models}).
 *
 * <p>Immutable and thread-safe. Every method throws {@link SdkException} when the call fails, {@link
 * IllegalArgumentException} before it sends anything when the slug of the integration is null or cannot be a path segment, and
 * {@link NullPointerException} for any other null argument. The client retries every call: done twice, a call has the effect
 * of one.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/integrations/models/update-model-access">Portkey: models of an integration</a>
 */
public final class IntegrationModelsClient {
    private static final PathTemplate MODELS = PathTemplate.of("/integrations/{slug}/models");
    private static final ResponseReader<Enveloped<IntegrationModel, IntegrationModelsResponse>> LIST =
            TotalledList.enveloped(
                    "models",
                    document(IntegrationModel.class, IntegrationModel::builder),
                    document(IntegrationModelsResponse.class, IntegrationModelsResponse::builder));

    private static final Codec<BulkUpdateModelsRequest> UPDATE =
            document(BulkUpdateModelsRequest.class, BulkUpdateModelsRequest::builder);

    private final HttpTransport http;
    private final String slug;

    IntegrationModelsClient(HttpTransport http, String slug) {
        this.http = http;
        this.slug = slug;
    }

    /**
     * Returns all models, enabled or not, and the setting for models without an entry: {@code GET
     * /integrations/{slug}/models}. Where the response counts more models than it holds, the client reads the others page by
     * page.
     *
     * @return the models
     * @throws PaginationException if Portkey counts more models than it sends
     */
    public IntegrationModelsResponse list() {
        Enveloped<IntegrationModel, IntegrationModelsResponse> whole = TotalledList.whole(
                http,
                () -> Operation.draft("integrations.models.list", RetryClass.READ, "GET", MODELS, slug),
                LIST,
                IntegrationModel::slug);
        IntegrationModelsResponse.Builder response = IntegrationModelsResponse.builder()
                .models(whole.list().items())
                .allowAllModels(whole.rest().allowAllModels())
                .additionalProperties(whole.rest().additionalProperties());
        whole.list().about().ifPresent(response::total);
        return response.build();
    }

    /**
     * Enables, disables and adds models: {@code PUT /integrations/{slug}/models}.
     *
     * @param request the changes; models that it does not name keep their settings
     */
    public void update(BulkUpdateModelsRequest request) {
        Objects.requireNonNull(request, "request");
        http.execute(Operation.draft("integrations.models.update", RetryClass.REPEATABLE, "PUT", MODELS, slug)
                .body(UPDATE, request, null)
                .changes());
    }

    /**
     * Deletes custom and fine-tuned models: {@code DELETE /integrations/{slug}/models?slugs=…}. Portkey rejects the slug of any
     * other model. When the response to an attempt was lost and the retry finds no such model, the delete counts as done.
     *
     * @param modelSlugs the slugs of the models; the client escapes commas and slashes in them
     * @throws IllegalArgumentException if the list is empty, or a slug is blank
     */
    public void delete(List<String> modelSlugs) {
        List<String> slugs = List.copyOf(Objects.requireNonNull(modelSlugs, "modelSlugs"));
        if (slugs.isEmpty() || slugs.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("modelSlugs must hold at least one slug, and no blank one");
        }
        http.execute(Operation.draft("integrations.models.delete", RetryClass.REPEATABLE, "DELETE", MODELS, slug)
                .queryList("slugs", slugs)
                .removes());
    }
}
