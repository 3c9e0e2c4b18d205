package io.github.llmintegrations.arize.integrations;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.llmintegrations.arize.schema.Scoping;
import io.github.llmintegrations.core.Extensible;
import java.util.List;
import java.util.Optional;

/** Updates an integration: one type per {@link IntegrationType}, which itself cannot change. */
@JsonTypeInfo(
        use = JsonTypeInfo.Id.NAME,
        include = JsonTypeInfo.As.EXISTING_PROPERTY,
        property = "type",
        visible = true)
@JsonSubTypes({
    @JsonSubTypes.Type(
            value = UpdateLlmIntegrationRequest.class,
            names = {"LLM", "llm"}),
    @JsonSubTypes.Type(
            value = UpdateAgentIntegrationRequest.class,
            names = {"AGENT", "agent"}),
    @JsonSubTypes.Type(
            value = UpdateEvaluatorIntegrationRequest.class,
            names = {"EVALUATOR", "evaluator"})
})
public sealed interface UpdateIntegrationRequest extends Extensible
        permits UpdateLlmIntegrationRequest, UpdateAgentIntegrationRequest, UpdateEvaluatorIntegrationRequest {

    /** What kind of thing the integration that is updated connects. */
    IntegrationType type();

    /** The new name, unique within the account for integrations of this type. */
    Optional<String> name();

    /** Where the integration can be seen, in place of all that is stored. */
    Optional<List<Scoping>> scopings();
}
