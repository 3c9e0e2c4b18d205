package io.github.llmintegrations.portkey.workspaces;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import java.util.List;
import org.immutables.value.Value;

/** The workspaces as they come; older deployments call them data. */
@Value.Immutable
@JsonDeserialize(builder = IntegrationWorkspacesResponse.Builder.class)
interface IntegrationWorkspacesResponse {

    @JsonAlias("data")
    List<IntegrationWorkspace> workspaces();

    @JsonPOJOBuilder(withPrefix = "")
    final class Builder extends ImmutableIntegrationWorkspacesResponse.Builder {
        Builder() {}
    }
}
