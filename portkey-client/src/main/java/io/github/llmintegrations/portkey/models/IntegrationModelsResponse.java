package io.github.llmintegrations.portkey.models;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.immutables.value.Value;

/** The models as they come; older deployments call them data. */
@Value.Immutable
@JsonDeserialize(builder = IntegrationModelsResponse.Builder.class, using = IntegrationModelsResponseReader.class)
interface IntegrationModelsResponse {

    List<IntegrationModel> models();

    final class Builder extends ImmutableIntegrationModelsResponse.Builder {
        Builder() {}
    }
}
