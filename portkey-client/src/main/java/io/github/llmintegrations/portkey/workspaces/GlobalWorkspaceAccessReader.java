package io.github.llmintegrations.portkey.workspaces;

import static io.github.llmintegrations.core.internal.Values.LENIENT_FLAG;
import static io.github.llmintegrations.core.internal.Values.document;
import static io.github.llmintegrations.core.internal.Values.listOrItem;

import io.github.llmintegrations.core.internal.DocumentReader;

/** Reads {@link GlobalWorkspaceAccess}. */
final class GlobalWorkspaceAccessReader extends DocumentReader<GlobalWorkspaceAccess.Builder, GlobalWorkspaceAccess> {
    GlobalWorkspaceAccessReader() {
        super(GlobalWorkspaceAccess::builder, GlobalWorkspaceAccess.Builder::asRead);
        optional("enabled", LENIENT_FLAG, GlobalWorkspaceAccess.Builder::enabled);
        optional("usage_limits", listOrItem(document(UsageLimits.class)), GlobalWorkspaceAccess.Builder::usageLimits);
        optional("rate_limits", listOrItem(document(RateLimits.class)), GlobalWorkspaceAccess.Builder::rateLimits);
        others(GlobalWorkspaceAccess.Builder::putAdditionalProperty);
    }
}
