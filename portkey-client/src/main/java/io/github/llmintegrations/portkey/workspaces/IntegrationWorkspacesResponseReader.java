package io.github.llmintegrations.portkey.workspaces;

import static io.github.llmintegrations.core.internal.Values.document;
import static io.github.llmintegrations.core.internal.Values.list;

import io.github.llmintegrations.core.internal.DocumentReader;

/** Reads {@link IntegrationWorkspacesResponse}. */
final class IntegrationWorkspacesResponseReader
        extends DocumentReader<IntegrationWorkspacesResponse.Builder, IntegrationWorkspacesResponse> {
    IntegrationWorkspacesResponseReader() {
        super(IntegrationWorkspacesResponse.Builder::new, IntegrationWorkspacesResponse.Builder::build);
        field(
                "workspaces",
                list(document(IntegrationWorkspace.class)),
                IntegrationWorkspacesResponse.Builder::workspaces);
        field("data", list(document(IntegrationWorkspace.class)), IntegrationWorkspacesResponse.Builder::workspaces);
    }
}
