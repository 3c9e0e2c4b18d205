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
import io.github.llmintegrations.portkey.workspaces.BulkUpdateWorkspacesRequest;
import io.github.llmintegrations.portkey.workspaces.IntegrationWorkspace;
import io.github.llmintegrations.portkey.workspaces.IntegrationWorkspacesResponse;
import java.util.Objects;

/**
 * The client of the access of workspaces to one integration ({@code /integrations/{slug}/workspaces}).
 *
 * <p>Immutable and thread-safe. Every method throws {@link SdkException} when the call fails, {@link
 * IllegalArgumentException} before it sends anything when the slug of the integration is null or cannot be a path segment, and
 * {@link NullPointerException} for any other null argument. The client never retries an update that Portkey may have applied,
 * since an update can reset usage and create providers.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/integrations/workspaces/update-workspace-access">Portkey: workspaces of an integration</a>
 */
public final class IntegrationWorkspacesClient {
    private static final PathTemplate WORKSPACES = PathTemplate.of("/integrations/{slug}/workspaces");
    private static final ResponseReader<Enveloped<IntegrationWorkspace, IntegrationWorkspacesResponse>> LIST =
            TotalledList.enveloped(
                    "workspaces",
                    document(IntegrationWorkspace.class, IntegrationWorkspace::builder),
                    document(IntegrationWorkspacesResponse.class, IntegrationWorkspacesResponse::builder));

    private static final Codec<BulkUpdateWorkspacesRequest> UPDATE =
            document(BulkUpdateWorkspacesRequest.class, BulkUpdateWorkspacesRequest::builder);

    private final HttpTransport http;
    private final String slug;

    IntegrationWorkspacesClient(HttpTransport http, String slug) {
        this.http = http;
        this.slug = slug;
    }

    /**
     * Returns the access of each workspace that has its own, and the access of all others: {@code GET
     * /integrations/{slug}/workspaces}. Where the response counts more workspaces than it holds, the client reads the others
     * page by page.
     *
     * @return the workspaces
     * @throws PaginationException if Portkey counts more workspaces than it sends
     */
    public IntegrationWorkspacesResponse list() {
        Enveloped<IntegrationWorkspace, IntegrationWorkspacesResponse> whole = TotalledList.whole(
                http,
                () -> Operation.draft("integrations.workspaces.list", RetryClass.READ, "GET", WORKSPACES, slug),
                LIST,
                IntegrationWorkspace::id);
        IntegrationWorkspacesResponse.Builder response = IntegrationWorkspacesResponse.builder()
                .workspaces(whole.list().items())
                .globalWorkspaceAccess(whole.rest().globalWorkspaceAccess())
                .additionalProperties(whole.rest().additionalProperties());
        whole.list().about().ifPresent(response::total);
        return response.build();
    }

    /**
     * Updates the access of workspaces: {@code PUT /integrations/{slug}/workspaces}.
     *
     * @param request the changes; workspaces that it does not name keep their access, unless it overrides them
     */
    public void update(BulkUpdateWorkspacesRequest request) {
        Objects.requireNonNull(request, "request");
        http.execute(Operation.draft("integrations.workspaces.update", RetryClass.UNSAFE, "PUT", WORKSPACES, slug)
                .body(UPDATE, request, null)
                .changes());
    }
}
