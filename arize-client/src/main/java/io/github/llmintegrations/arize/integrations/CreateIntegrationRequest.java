package io.github.llmintegrations.arize.integrations;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.llmintegrations.arize.schema.Scoping;
import io.github.llmintegrations.core.Extensible;
import java.util.List;

/** Creates an integration: one type per {@link IntegrationType}. */
@JsonTypeInfo(
        use = JsonTypeInfo.Id.NAME,
        include = JsonTypeInfo.As.EXISTING_PROPERTY,
        property = "type",
        visible = true)
@JsonSubTypes({
    @JsonSubTypes.Type(
            value = CreateLlmIntegrationRequest.class,
            names = {"LLM", "llm"}),
    @JsonSubTypes.Type(
            value = CreateAgentIntegrationRequest.class,
            names = {"AGENT", "agent"}),
    @JsonSubTypes.Type(
            value = CreateEvaluatorIntegrationRequest.class,
            names = {"EVALUATOR", "evaluator"})
})
public sealed interface CreateIntegrationRequest extends Extensible
        permits CreateLlmIntegrationRequest, CreateAgentIntegrationRequest, CreateEvaluatorIntegrationRequest {

    /** What kind of thing the integration connects. */
    IntegrationType type();

    /** The name, unique within the account for integrations of this type. */
    String name();

    /** Where the integration can be seen. In the whole account when there are none. */
    List<Scoping> scopings();
}
