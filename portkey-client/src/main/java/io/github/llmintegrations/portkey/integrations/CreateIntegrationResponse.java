package io.github.llmintegrations.portkey.integrations;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.llmintegrations.core.Extensible;
import java.util.Optional;
import org.immutables.value.Value;

/** What Portkey answers to a create. */
@Value.Immutable
@JsonDeserialize(builder = CreateIntegrationResponse.Builder.class, using = CreateIntegrationResponseReader.class)
public sealed interface CreateIntegrationResponse extends Extensible permits ImmutableCreateIntegrationResponse {

    /** A builder; {@code slug} is required. */
    static Builder builder() {
        return new Builder();
    }

    /** What names the integration in paths. */
    String slug();

    /** The id. */
    Optional<String> id();

    /** Builds {@link CreateIntegrationResponse}. Not thread-safe. */
    final class Builder extends ImmutableCreateIntegrationResponse.Builder {
        Builder() {}
    }
}
