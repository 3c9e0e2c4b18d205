package io.github.llmintegrations.arize.integrations;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.llmintegrations.arize.schema.Scoping;
import io.github.llmintegrations.core.Extensible;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An integration with an evaluator of your own. */
@Value.Immutable
@JsonDeserialize(builder = EvaluatorIntegration.Builder.class, using = EvaluatorIntegrationReader.class)
public sealed interface EvaluatorIntegration extends Integration, Extensible permits ImmutableEvaluatorIntegration {

    /** A builder; {@code id}, {@code name} are required. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    @JsonProperty
    default IntegrationType type() {
        return IntegrationType.EVALUATOR;
    }

    @Override
    String id();

    @Override
    String name();

    @Override
    List<Scoping> scopings();

    @Override
    Optional<Instant> createdAt();

    @Override
    Optional<Instant> updatedAt();

    @Override
    Optional<String> createdByUserId();

    /** What it is for, in words. */
    Optional<String> description();

    /** How the evaluator is called. */
    Optional<EvaluatorIntegrationConfig> config();

    /** Builds {@link EvaluatorIntegration}. Not thread-safe. */
    final class Builder extends ImmutableEvaluatorIntegration.Builder {
        Builder() {}
    }
}
