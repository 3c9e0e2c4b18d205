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

/**
 * A model of an integration, as Portkey returns it.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/integrations/models/list-model-access">Portkey: list the models of an integration</a>
 */
@Value.Immutable
public sealed interface IntegrationModel extends Document permits ImmutableIntegrationModel {

    /** {@return a builder; {@code slug} is required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the slug of the model} */
    String slug();

    /** {@return the name of the integration} */
    Optional<String> name();

    /** {@return whether the integration can use the model} */
    Optional<Boolean> enabled();

    /** {@return whether this is a custom model: one that Portkey does not know as a model of the provider} */
    Optional<Boolean> isCustom();

    /** {@return whether this is a fine-tuned model} */
    Optional<Boolean> isFinetune();

    /** {@return the slug of the model that this one was fine-tuned from} */
    Optional<String> baseModelSlug();

    /** {@return the settings of this model alone} */
    Optional<MaskedModelConfigurations> configurations();

    /** {@return the custom price of the model} */
    Optional<PricingConfig> pricingConfig();

    /** {@return the time when the entry was created} */
    Optional<Instant> createdAt();

    /** {@return the time of the last change} */
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
