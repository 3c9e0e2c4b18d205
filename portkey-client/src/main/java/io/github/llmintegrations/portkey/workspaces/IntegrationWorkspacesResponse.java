package io.github.llmintegrations.portkey.workspaces;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.immutables.value.Value;

/** The workspaces as they come; older deployments call them data. */
@Value.Immutable
@JsonDeserialize(
        builder = IntegrationWorkspacesResponse.Builder.class,
        using = IntegrationWorkspacesResponseReader.class)
interface IntegrationWorkspacesResponse {

    List<IntegrationWorkspace> workspaces();

    final class Builder extends ImmutableIntegrationWorkspacesResponse.Builder {
        Builder() {}
    }
}
