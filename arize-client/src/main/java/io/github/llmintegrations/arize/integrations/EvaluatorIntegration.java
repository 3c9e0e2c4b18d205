package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.arize.internal.Scopings.SCOPING;
import static io.github.llmintegrations.arize.internal.Spelled.spelled;
import static io.github.llmintegrations.core.internal.json.Values.INSTANT;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An integration with a remote evaluator. Immutable.
 *
 * @see <a href="https://arize.com/docs/api-reference/integrations/get-an-integration">Arize: get an integration</a>
 */
@Value.Immutable
public sealed interface EvaluatorIntegration extends Integration permits ImmutableEvaluatorIntegration {

    /** {@return a builder; {@code id} and {@code name} are required} */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default Optional<IntegrationType> type() {
        return Optional.of(IntegrationType.EVALUATOR);
    }

    /** {@return the description} */
    Optional<String> description();

    /** {@return the configuration of the evaluator} */
    Optional<EvaluatorIntegrationConfig> config();

    /** Builds {@link EvaluatorIntegration}. Not thread-safe. */
    final class Builder extends ImmutableEvaluatorIntegration.Builder {
        static final DocumentCodec<EvaluatorIntegration, Builder> CODEC = Codec.of(
                        EvaluatorIntegration.class, Builder::new, Builder::build)
                .constant("type", spelled(IntegrationType::of), IntegrationType.EVALUATOR)
                .field("id", TEXT, EvaluatorIntegration::id, Builder::id)
                .field("name", TEXT, EvaluatorIntegration::name, Builder::name)
                .list("scopings", SCOPING, EvaluatorIntegration::scopings, Builder::scopings)
                .optional("created_at", INSTANT, EvaluatorIntegration::createdAt, Builder::createdAt)
                .optional("updated_at", INSTANT, EvaluatorIntegration::updatedAt, Builder::updatedAt)
                .optional("created_by_user_id", TEXT, EvaluatorIntegration::createdByUserId, Builder::createdByUserId)
                .optional("description", TEXT, EvaluatorIntegration::description, Builder::description)
                .optional(
                        "config",
                        EvaluatorIntegrationConfig.Builder.CODEC,
                        EvaluatorIntegration::config,
                        Builder::config)
                .extras(EvaluatorIntegration::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}
    }
}
