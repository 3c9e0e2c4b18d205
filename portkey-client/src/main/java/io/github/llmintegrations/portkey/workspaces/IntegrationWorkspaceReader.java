package io.github.llmintegrations.portkey.workspaces;

import static io.github.llmintegrations.core.internal.Values.LENIENT_FLAG;
import static io.github.llmintegrations.core.internal.Values.TEXT;
import static io.github.llmintegrations.core.internal.Values.document;
import static io.github.llmintegrations.core.internal.Values.listOrItem;

import io.github.llmintegrations.core.internal.DocumentReader;

/** Reads {@link IntegrationWorkspace}. */
final class IntegrationWorkspaceReader extends DocumentReader<IntegrationWorkspace.Builder, IntegrationWorkspace> {
    IntegrationWorkspaceReader() {
        super(IntegrationWorkspace::builder, IntegrationWorkspace.Builder::build);
        field("id", TEXT, IntegrationWorkspace.Builder::id);
        optional("enabled", LENIENT_FLAG, IntegrationWorkspace.Builder::enabled);
        field("usage_limits", listOrItem(document(UsageLimits.class)), IntegrationWorkspace.Builder::usageLimits);
        field("rate_limits", listOrItem(document(RateLimits.class)), IntegrationWorkspace.Builder::rateLimits);
        others(IntegrationWorkspace.Builder::putAdditionalProperty);
    }
}
