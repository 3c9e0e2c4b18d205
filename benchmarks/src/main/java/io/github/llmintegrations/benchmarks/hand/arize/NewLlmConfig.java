package io.github.llmintegrations.benchmarks.hand.arize;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A provider's configuration in a create request. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "provider")
@JsonSubTypes({
    @JsonSubTypes.Type(value = NewLlmConfig.OpenAi.class, name = "openAI"),
    @JsonSubTypes.Type(value = NewLlmConfig.AwsBedrock.class, name = "awsBedrock")
})
public sealed interface NewLlmConfig {

    record OpenAi(String apiKey, @Nullable Boolean isFunctionCallingEnabled) implements NewLlmConfig {}

    record AwsBedrock(AwsBedrockAuth auth, @Nullable Boolean isDefaultModelsEnabled, List<String> modelNames)
            implements NewLlmConfig {}
}
