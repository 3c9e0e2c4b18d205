package io.github.llmintegrations.portkey.workspaces;

import static io.github.llmintegrations.core.internal.Values.LENIENT_FLAG;
import static io.github.llmintegrations.core.internal.Values.TEXT;
import static io.github.llmintegrations.core.internal.Values.document;

import io.github.llmintegrations.core.internal.DocumentReader;

/** Reads {@link IntegrationWorkspace}. */
final class IntegrationWorkspaceReader extends DocumentReader<IntegrationWorkspace.Builder, IntegrationWorkspace> {
    IntegrationWorkspaceReader() {
        super(IntegrationWorkspace::builder, IntegrationWorkspace.Builder::build);
        field("id", TEXT, IntegrationWorkspace.Builder::id);
        field("enabled", LENIENT_FLAG, IntegrationWorkspace.Builder::enabled);
        items("usage_limits", document(UsageLimits.class), IntegrationWorkspace.Builder::addUsageLimit);
        items("rate_limits", document(RateLimits.class), IntegrationWorkspace.Builder::addRateLimit);
        others(IntegrationWorkspace.Builder::putAdditionalProperty);
    }
}
