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
 * An integration, as Arize returns it: one member for each {@link IntegrationType}, and {@link UnknownIntegration} for
 * a type that this library does not know. Immutable.
 *
 * <p>Minor releases add members. A {@code switch} over this type needs a {@code default} branch: without one, it does
 * not compile against such a release, and throws a {@code MatchException} if it is not recompiled.
 *
 * @see <a href="https://arize.com/docs/api-reference/integrations/get-an-integration">Arize: get an integration</a>
 */
public sealed interface Integration extends Document
        permits LlmIntegration, AgentIntegration, EvaluatorIntegration, UnknownIntegration {

    /** {@return the type of the integration; empty if the server does not name it} */
    Optional<IntegrationType> type();

    /** {@return the id, an opaque text that {@code get}, {@code update} and {@code delete} accept} */
    String id();

    /**
     * {@return the name} It is unique in the account: of an LLM integration among LLM integrations, of an agent or an evaluator
     * among agents and evaluators together.
     */
    String name();

    /** {@return the organizations and spaces that see the integration} An empty list means the whole account. */
    List<Scoping> scopings();

    /** {@return when the integration was created} */
    Optional<Instant> createdAt();

    /** {@return when the integration was last updated} */
    Optional<Instant> updatedAt();

    /**
     * {@return the id of the user who created the integration; empty for an agent or an evaluator whose creator was deleted}
     */
    Optional<String> createdByUserId();

    /** The members of the union, for the library's use only. */
    final class Members {
        static final UnionCodec<Integration> CODEC = Codec.union(Integration.class, "type")
                .member(spellings(IntegrationType.LLM), LlmIntegration.class, () -> LlmIntegration.Builder.CODEC)
                .member(spellings(IntegrationType.AGENT), AgentIntegration.class, () -> AgentIntegration.Builder.CODEC)
                .member(
                        spellings(IntegrationType.EVALUATOR),
                        EvaluatorIntegration.class,
                        () -> EvaluatorIntegration.Builder.CODEC)
                .unknown(UnknownIntegration.class, UnknownIntegration::new, UnknownIntegration::raw);

        /** Creates a holder of the members. For use by this library only. */
        public Members() {}
    }
}
