package io.github.llmintegrations.portkey.models;

import static io.github.llmintegrations.core.internal.json.Values.INSTANT;
import static io.github.llmintegrations.core.internal.json.Values.LENIENT_FLAG;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A model of an integration, as Portkey returns it. */
@Value.Immutable
public sealed interface IntegrationModel extends Document permits ImmutableIntegrationModel {

    /** Returns a builder; {@code slug} is required. */
    static Builder builder() {
        return new Builder();
    }

    /** The slug of the model. */
    String slug();

    /** The name of the integration. */
    Optional<String> name();

    /** Whether the integration can use the model. */
    Optional<Boolean> enabled();

    /** Whether this is a custom model: one that Portkey does not know as a model of the provider. */
    Optional<Boolean> isCustom();

    /** Whether this is a fine-tuned model. */
    Optional<Boolean> isFinetune();

    /** The slug of the model that this one was fine-tuned from. */
    Optional<String> baseModelSlug();

    /** The settings of this model alone. */
    Optional<MaskedModelConfigurations> configurations();

    /** The custom price of the model. */
    Optional<PricingConfig> pricingConfig();

    /** The time when the entry was created. */
    Optional<Instant> createdAt();

    /** The time of the last change. */
    Optional<Instant> lastUpdatedAt();

    /** A builder of {@link IntegrationModel}. Not thread-safe. */
    final class Builder extends ImmutableIntegrationModel.Builder {
        static final DocumentCodec<IntegrationModel, Builder> CODEC = Codec.of(
                        IntegrationModel.class, Builder::new, Builder::build)
                .field("slug", TEXT, IntegrationModel::slug, Builder::slug)
                .optional("name", TEXT, IntegrationModel::name, Builder::name)
                .optional("enabled", LENIENT_FLAG, IntegrationModel::enabled, Builder::enabled)
                .optional("is_custom", LENIENT_FLAG, IntegrationModel::isCustom, Builder::isCustom)
                .optional("is_finetune", LENIENT_FLAG, IntegrationModel::isFinetune, Builder::isFinetune)
                .optional("base_model_slug", TEXT, IntegrationModel::baseModelSlug, Builder::baseModelSlug)
                .optional(
                        "configurations",
                        MaskedModelConfigurations.Builder.CODEC,
                        IntegrationModel::configurations,
                        Builder::configurations)
                .optional(
                        "pricing_config",
                        PricingConfig.Builder.CODEC,
                        IntegrationModel::pricingConfig,
                        Builder::pricingConfig)
                .optional("created_at", INSTANT, IntegrationModel::createdAt, Builder::createdAt)
                .optional("last_updated_at", INSTANT, IntegrationModel::lastUpdatedAt, Builder::lastUpdatedAt)
                .extras(IntegrationModel::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}
    }
}
