package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.arize.internal.Spelled.spellings;

import io.github.llmintegrations.arize.schema.Scoping;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.UnionCodec;
import io.github.llmintegrations.core.json.Document;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An integration as Arize returns it: one type per {@link IntegrationType}, and {@link UnknownIntegration} for a type
 * that this library does not know. Immutable.
 */
public sealed interface Integration extends Document
        permits LlmIntegration, AgentIntegration, EvaluatorIntegration, UnknownIntegration {

    /** Returns the type of the integration; empty if the server does not name it. */
    Optional<IntegrationType> type();

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

    /** The members, for the library's own use. */
    final class Members {
        static final UnionCodec<Integration> CODEC = Codec.union(Integration.class, "type")
                .member(spellings(IntegrationType.LLM), LlmIntegration.class, () -> LlmIntegration.Builder.CODEC)
                .member(spellings(IntegrationType.AGENT), AgentIntegration.class, () -> AgentIntegration.Builder.CODEC)
                .member(
                        spellings(IntegrationType.EVALUATOR),
                        EvaluatorIntegration.class,
                        () -> EvaluatorIntegration.Builder.CODEC)
                .unknown(UnknownIntegration.class, UnknownIntegration::new, UnknownIntegration::raw);
    }
}
