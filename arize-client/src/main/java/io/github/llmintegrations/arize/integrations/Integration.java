package io.github.llmintegrations.arize.integrations;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.llmintegrations.arize.schema.Scoping;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An integration as Arize answers it: one type per {@link IntegrationType}, and {@link UnknownIntegration} for a type
 * that this library does not know. Immutable.
 */
@JsonDeserialize(using = IntegrationReader.class)
public sealed interface Integration permits LlmIntegration, AgentIntegration, EvaluatorIntegration, UnknownIntegration {

    /** What kind of thing it connects. */
    IntegrationType type();

    /** The id: opaque, as the paths of {@code get}, {@code update} and {@code delete} take it. */
    String id();

    /** The name, unique within the account for integrations of this type. */
    String name();

    /** Where it can be seen; in the whole account when there are none. */
    List<Scoping> scopings();

    /** When it was created. */
    Optional<Instant> createdAt();

    /** When it was last changed. */
    Optional<Instant> updatedAt();

    /** The id of the user who created it; empty once that user is deleted. */
    Optional<String> createdByUserId();
}
