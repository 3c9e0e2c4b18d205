package io.github.llmintegrations.portkey.models;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.llmintegrations.core.Extensible;
import java.util.Optional;
import org.immutables.value.Value;

/** A model of an integration. */
@Value.Immutable
@JsonDeserialize(builder = IntegrationModel.Builder.class, using = IntegrationModelReader.class)
public sealed interface IntegrationModel extends Extensible permits ImmutableIntegrationModel {

    /** A builder; {@code slug} is required. */
    static Builder builder() {
        return new Builder();
    }

    /** What names the model. */
    String slug();

    /** The name. */
    Optional<String> name();

    /** Whether it may be used. */
    Optional<Boolean> enabled();

    /** Whether it was added by hand. */
    Optional<Boolean> isCustom();

    /** Whether it is fine-tuned. */
    Optional<Boolean> isFinetune();

    /** What it was fine-tuned from. */
    Optional<String> baseModelSlug();

    /** What is particular to it. */
    Optional<ModelConfigurations> configurations();

    /** What it costs. */
    Optional<PricingConfig> pricingConfig();

    /** Builds {@link IntegrationModel}. Not thread-safe. */
    final class Builder extends ImmutableIntegrationModel.Builder {
        Builder() {}
    }
}
