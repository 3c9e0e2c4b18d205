package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.arize.internal.Spelled.spellings;

import io.github.llmintegrations.arize.schema.Scoping;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.UnionCodec;
import io.github.llmintegrations.core.json.Document;
import java.util.List;
import java.util.Optional;

/**
 * A request to update an integration: one member for each {@link IntegrationType}. The type of an integration cannot
 * change. Immutable.
 *
 * <p>Minor releases add members. A {@code switch} over this type needs a {@code default} branch: without one, it does
 * not compile against such a release, and throws a {@code MatchException} if it is not recompiled.
 *
 * @see <a href="https://arize.com/docs/api-reference/integrations/update-an-integration">Arize: update an integration</a>
 */
public sealed interface UpdateIntegrationRequest extends Document
        permits UpdateLlmIntegrationRequest, UpdateAgentIntegrationRequest, UpdateEvaluatorIntegrationRequest {

    /** {@return the type of the integration to update, which cannot change} */
    IntegrationType type();

    /**
     * {@return the new name} It must be unique in the account: of an LLM integration among LLM integrations, of an agent or an
     * evaluator among agents and evaluators together.
     */
    Optional<String> name();

    /**
     * {@return the organizations and spaces that see the integration, which replace all stored ones} An empty list means the
     * whole account.
     */
    Optional<List<Scoping>> scopings();

    /** The members of the union, for the library's use only. */
    final class Members {
        static final UnionCodec<UpdateIntegrationRequest> CODEC = Codec.union(UpdateIntegrationRequest.class, "type")
                .member(
                        spellings(IntegrationType.LLM),
                        UpdateLlmIntegrationRequest.class,
                        () -> UpdateLlmIntegrationRequest.Builder.CODEC)
                .member(
                        spellings(IntegrationType.AGENT),
                        UpdateAgentIntegrationRequest.class,
                        () -> UpdateAgentIntegrationRequest.Builder.CODEC)
                .member(
                        spellings(IntegrationType.EVALUATOR),
                        UpdateEvaluatorIntegrationRequest.class,
                        () -> UpdateEvaluatorIntegrationRequest.Builder.CODEC);

        /** Creates a holder of the members. For use by this library only. */
        public Members() {}
    }
}
