package io.github.llmintegrations.portkey;

import static io.github.llmintegrations.core.internal.json.Documents.checkedReader;
import static io.github.llmintegrations.core.internal.json.Documents.document;

import io.github.llmintegrations.core.NotVisibleException;
import io.github.llmintegrations.core.Page;
import io.github.llmintegrations.core.Pages;
import io.github.llmintegrations.core.SdkException;
import io.github.llmintegrations.core.internal.http.HttpTransport;
import io.github.llmintegrations.core.internal.http.PathTemplate;
import io.github.llmintegrations.core.internal.http.ResponseReader;
import io.github.llmintegrations.core.internal.http.SuccessFlag;
import io.github.llmintegrations.portkey.workspaces.ListWorkspacesRequest;
import io.github.llmintegrations.portkey.workspaces.Workspace;
import io.github.llmintegrations.portkey.workspaces.WorkspaceSummary;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Portkey's workspaces, read only ({@code /admin/workspaces}): their ids are what other requests name.
 *
 * <p>Immutable and thread-safe. Every method that sends a request throws {@link SdkException} when the call fails,
 * {@link IllegalArgumentException} before anything is sent when an id is null or cannot be a path segment, and {@link
 * NullPointerException} for any other null argument. The client retries every call.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/workspaces/retrieve-all-workspaces">Portkey: workspaces</a>
 */
public final class WorkspacesClient {
    private static final PathTemplate COLLECTION = PathTemplate.of("/admin/workspaces");
    private static final PathTemplate ITEM = PathTemplate.of("/admin/workspaces/{workspaceId}");
    private static final ResponseReader<Workspace> WORKSPACE =
            SuccessFlag.checked(checkedReader(Workspace.class, Workspace::builder));
    private static final Listing<WorkspaceSummary, ListWorkspacesRequest> LISTING = new Listing<>(
            document(ListWorkspacesRequest.class, ListWorkspacesRequest::builder),
            TotalledList.reader("data", document(WorkspaceSummary.class, WorkspaceSummary::builder)),
            WorkspaceSummary::id,
            new Listing.Numbering<>(
                    0,
                    100,
                    ListWorkspacesRequest::currentPage,
                    ListWorkspacesRequest::pageSize,
                    (request, page) -> request.toBuilder().currentPage(page).build()));

    private final PortkeyResource workspaces;

    WorkspacesClient(HttpTransport http) {
        this.workspaces = new PortkeyResource(http, "workspaces", COLLECTION, ITEM);
    }

    /**
     * Returns a workspace: {@code GET /admin/workspaces/{workspaceId}}.
     *
     * @param workspaceId the id or the slug of the workspace
     * @return the workspace with its members
     */
    public Workspace get(String workspaceId) {
        return workspaces.get(workspaceId, WORKSPACE);
    }

    /**
     * Waits until {@link #get} shows a change, since reads can lag behind writes. The client reads again and again, with waits of
     * 0.1 to 2 s between the reads, and takes an error that means "missing" for a resource that is not visible yet.
     *
     * @param workspaceId the id or the slug of the workspace
     * @param condition returns whether what a read returns shows the change
     * @param atMost how long to wait: more than 0 and at most 24 hours; the client reads at least once
     * @return what the first read returns that shows the change
     * @throws NotVisibleException if no read shows the change in time
     * @throws SdkException if a read fails in any other way
     */
    public Workspace awaitVisible(String workspaceId, Predicate<? super Workspace> condition, Duration atMost) {
        return workspaces.awaitVisible(workspaceId, WORKSPACE, condition, atMost);
    }

    /**
     * Waits until {@link #get} finds what was created: {@link #awaitVisible(String, Predicate, Duration)} with a condition that
     * is always true.
     *
     * @param workspaceId the id or the slug of the workspace
     * @param atMost how long to wait: more than 0 and at most 24 hours; the client reads at least once
     * @return what the first read that finds it returns
     * @throws NotVisibleException if no read finds it in time
     * @throws SdkException if a read fails in any other way
     */
    public Workspace awaitVisible(String workspaceId, Duration atMost) {
        return awaitVisible(workspaceId, found -> true, atMost);
    }

    /**
     * Returns the first page, without filters, as {@link #list(ListWorkspacesRequest)} does.
     *
     * @return the page
     */
    public Page<WorkspaceSummary> list() {
        return list(ListWorkspacesRequest.all());
    }

    /**
     * Returns one page of a listing: {@code GET /admin/workspaces}.
     *
     * @param request the workspaces and the page to read
     * @return the page
     */
    public Page<WorkspaceSummary> list(ListWorkspacesRequest request) {
        return workspaces.list(LISTING, request);
    }

    /**
     * Returns the items of all pages, without filters, as {@link #listAll(ListWorkspacesRequest)} does.
     *
     * @return the items
     */
    public Pages<WorkspaceSummary> listAll() {
        return listAll(ListWorkspacesRequest.all());
    }

    /**
     * Returns the workspaces on all pages, each read when its first item is asked for: {@code GET /admin/workspaces}.
     *
     * @param request the workspaces, and the page to start with
     * @return the workspaces; nothing is sent before the first is asked for
     */
    public Pages<WorkspaceSummary> listAll(ListWorkspacesRequest request) {
        return workspaces.listAll(LISTING, request);
    }

    /**
     * Finds a workspace by its name, which need not be unique, by listing with {@code exact_name} and comparing. The icon
     * that Portkey puts in front of a name is no part of it.
     *
     * @param name the whole name, in its case
     * @return the first workspace of this name; empty if no page has one
     */
    public Optional<WorkspaceSummary> findByName(String name) {
        return listAll(ListWorkspacesRequest.builder().exactName(name).build()).stream()
                .filter(each -> isNamed(each, name))
                .findFirst();
    }

    private static boolean isNamed(WorkspaceSummary workspace, String name) {
        String shown = workspace.name().orElse("");
        String icon = workspace.icon().orElse("");
        return shown.equals(name)
                || (shown.startsWith(icon)
                        && shown.substring(icon.length()).strip().equals(name));
    }
}
