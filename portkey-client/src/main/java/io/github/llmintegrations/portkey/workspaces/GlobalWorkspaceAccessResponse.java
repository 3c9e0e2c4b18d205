package io.github.llmintegrations.portkey.workspaces;

import static io.github.llmintegrations.core.internal.json.Values.LENIENT_FLAG;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The access of all workspaces, including those created later, as Portkey returns it. A request sets it as {@link
 * GlobalWorkspaceAccess}.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/integrations/workspaces/list-workspace-access">Portkey: list the workspaces of an integration</a>
 */
@Value.Immutable
public sealed interface GlobalWorkspaceAccessResponse extends Document permits ImmutableGlobalWorkspaceAccessResponse {

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return whether workspaces have access} */
    Optional<Boolean> enabled();

    /** {@return the usage limits of each workspace; empty where there is none} */
    List<UsageLimitsResponse> usageLimits();

    /** {@return the rate limits of each workspace; empty where there is none} */
    List<RateLimitsResponse> rateLimits();

    /** A builder of {@link GlobalWorkspaceAccessResponse}. Not thread-safe. */
    final class Builder extends ImmutableGlobalWorkspaceAccessResponse.Builder {
        static final DocumentCodec<GlobalWorkspaceAccessResponse, Builder> CODEC = Codec.of(
                        GlobalWorkspaceAccessResponse.class, Builder::new, Builder::build)
                .optional("enabled", LENIENT_FLAG, GlobalWorkspaceAccessResponse::enabled, Builder::enabled)
                .itemsOrItem(
                        "usage_limits",
                        UsageLimitsResponse.Builder.CODEC,
                        GlobalWorkspaceAccessResponse::usageLimits,
                        Builder::addUsageLimit)
                .itemsOrItem(
                        "rate_limits",
                        RateLimitsResponse.Builder.CODEC,
                        GlobalWorkspaceAccessResponse::rateLimits,
                        Builder::addRateLimit)
                .extras(GlobalWorkspaceAccessResponse::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}
    }
}
