package io.github.llmintegrations.portkey.workspaces;

import static io.github.llmintegrations.core.internal.Values.LENIENT_FLAG;
import static io.github.llmintegrations.core.internal.Values.document;
import static io.github.llmintegrations.core.internal.Values.list;

import io.github.llmintegrations.core.internal.DocumentReader;

/** Reads {@link GlobalWorkspaceAccess}. */
final class GlobalWorkspaceAccessReader extends DocumentReader<GlobalWorkspaceAccess.Builder, GlobalWorkspaceAccess> {
    GlobalWorkspaceAccessReader() {
        super(GlobalWorkspaceAccess::builder, GlobalWorkspaceAccess.Builder::asRead);
        field("enabled", LENIENT_FLAG, GlobalWorkspaceAccess.Builder::enabled);
        field("usage_limits", list(document(UsageLimits.class)), GlobalWorkspaceAccess.Builder::usageLimits);
        field("rate_limits", list(document(RateLimits.class)), GlobalWorkspaceAccess.Builder::rateLimits);
        others(GlobalWorkspaceAccess.Builder::putAdditionalProperty);
    }
}
