package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.arize.internal.Spelled.spellings;

import io.github.llmintegrations.arize.schema.Scoping;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.UnionCodec;
import io.github.llmintegrations.core.json.Document;
import java.util.List;

/** Creates an integration: one type per {@link IntegrationType}. */
public sealed interface CreateIntegrationRequest extends Document
        permits CreateLlmIntegrationRequest, CreateAgentIntegrationRequest, CreateEvaluatorIntegrationRequest {

    /** What kind of thing the integration connects. */
    IntegrationType type();

    /** The name, unique within the account for integrations of this type. */
    String name();

    /** Where the integration can be seen. In the whole account when there are none. */
    List<Scoping> scopings();

    /** The members, for the library's own use. */
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
