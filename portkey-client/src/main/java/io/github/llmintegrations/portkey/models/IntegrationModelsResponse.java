package io.github.llmintegrations.portkey.models;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import java.util.List;
import org.immutables.value.Value;

/** The models as they come; older deployments call them data. */
@Value.Immutable
@JsonDeserialize(builder = IntegrationModelsResponse.Builder.class)
interface IntegrationModelsResponse {

    @JsonAlias("data")
    List<IntegrationModel> models();

    @JsonPOJOBuilder(withPrefix = "")
    final class Builder extends ImmutableIntegrationModelsResponse.Builder {
        Builder() {}
    }
}
