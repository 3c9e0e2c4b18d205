package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.arize.internal.Spelled.spellings;

import io.github.llmintegrations.arize.schema.Scoping;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.UnionCodec;
import io.github.llmintegrations.core.json.Document;
import java.util.List;
import java.util.Optional;

/** Updates an integration: one type per {@link IntegrationType}, which itself cannot change. */
public sealed interface UpdateIntegrationRequest extends Document
        permits UpdateLlmIntegrationRequest, UpdateAgentIntegrationRequest, UpdateEvaluatorIntegrationRequest {

    /** What kind of thing the integration that is updated connects. */
    IntegrationType type();

    /** The new name, unique within the account for integrations of this type. */
    Optional<String> name();

    /** Where the integration can be seen, in place of all that is stored. */
    Optional<List<Scoping>> scopings();

    /** The members, for the library's own use. */
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
    }
}
