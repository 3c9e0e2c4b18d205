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
import io.github.llmintegrations.portkey.workspaces.BulkUpdateWorkspacesRequest;
import io.github.llmintegrations.portkey.workspaces.IntegrationWorkspace;
import java.util.List;
import java.util.Objects;

/**
 * What workspaces may do with one integration ({@code /integrations/{slug}/workspaces}).
 *
 * <p>Immutable and thread-safe. Every method throws {@link SdkException} when the call fails, {@link
 * IllegalArgumentException} before anything is sent when the slug is null or cannot be a path segment, and {@link
 * NullPointerException} for any other null argument. The client never retries an update that Portkey may have applied, since
 * it may reset usage and create providers.
 */
public final class IntegrationWorkspacesClient {
    private static final PathTemplate WORKSPACES = PathTemplate.of("/integrations/{slug}/workspaces");
    private static final ResponseReader<Listed<IntegrationWorkspace, Long>> LIST = TotalledList.reader(
            "workspaces", document(IntegrationWorkspace.class, IntegrationWorkspace::builder), "data");

    private static final Codec<BulkUpdateWorkspacesRequest> UPDATE =
            document(BulkUpdateWorkspacesRequest.class, BulkUpdateWorkspacesRequest::builder);

    private final HttpTransport http;
    private final String slug;

    IntegrationWorkspacesClient(HttpTransport http, String slug) {
        this.http = http;
        this.slug = slug;
    }

    /**
     * Reads what each workspace may do: {@code GET /integrations/{slug}/workspaces}. Where the response counts more than it
     * holds, the client reads the rest page by page; it throws a {@link PaginationException} for a list that is not whole.
     *
     * @return the workspaces
     */
    public List<IntegrationWorkspace> list() {
        return TotalledList.whole(
                http,
                () -> Operation.draft("integrations.workspaces.list", RetryClass.READ, "GET", WORKSPACES, slug),
                LIST,
                IntegrationWorkspace::id);
    }

    /**
     * Changes what workspaces may do: {@code PUT /integrations/{slug}/workspaces}.
     *
     * @param request what to change; workspaces that it does not name stay as they are, unless it overrides them
     */
    public void update(BulkUpdateWorkspacesRequest request) {
        Objects.requireNonNull(request, "request");
        http.execute(Operation.draft("integrations.workspaces.update", RetryClass.UNSAFE, "PUT", WORKSPACES, slug)
                .body(UPDATE, request, null)
                .changes());
    }
}
