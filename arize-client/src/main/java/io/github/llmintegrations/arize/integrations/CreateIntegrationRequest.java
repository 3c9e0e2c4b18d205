package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.arize.internal.Spelled.spellings;

import io.github.llmintegrations.arize.schema.Scoping;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.UnionCodec;
import io.github.llmintegrations.core.json.Document;
import java.util.List;

/**
 * A request to create an integration: one member for each {@link IntegrationType}. Immutable.
 *
 * <p>Minor releases add members. A {@code switch} over this type needs a {@code default} branch: without one, it does
 * not compile against such a release, and throws a {@code MatchException} if it is not recompiled.
 */
public sealed interface CreateIntegrationRequest extends Document
        permits CreateLlmIntegrationRequest, CreateAgentIntegrationRequest, CreateEvaluatorIntegrationRequest {

    /** Returns the type of the integration. */
    IntegrationType type();

    /**
     * Returns the name. It is unique in the account: of an LLM integration among LLM integrations, of an agent or an
     * evaluator among agents and evaluators together.
     */
    String name();

    /** Returns the organizations and spaces that see the integration. Default: none, which means the whole account. */
    List<Scoping> scopings();

    /** The members of the union, for the library's use only. */
    final class Members {
        static final UnionCodec<CreateIntegrationRequest> CODEC = Codec.union(CreateIntegrationRequest.class, "type")
                .member(
                        spellings(IntegrationType.LLM),
                        CreateLlmIntegrationRequest.class,
                        () -> CreateLlmIntegrationRequest.Builder.CODEC)
                .member(
                        spellings(IntegrationType.AGENT),
                        CreateAgentIntegrationRequest.class,
                        () -> CreateAgentIntegrationRequest.Builder.CODEC)
                .member(
                        spellings(IntegrationType.EVALUATOR),
                        CreateEvaluatorIntegrationRequest.class,
                        () -> CreateEvaluatorIntegrationRequest.Builder.CODEC);
    }
}
