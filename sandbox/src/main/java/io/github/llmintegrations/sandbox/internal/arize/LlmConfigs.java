package io.github.llmintegrations.sandbox.internal.arize;

import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.llmintegrations.sandbox.internal.Attribute;
import io.github.llmintegrations.sandbox.internal.ObjectSpec;
import io.github.llmintegrations.sandbox.internal.Shape;
import java.util.EnumMap;
import java.util.Map;

/** The configs of the LLM providers. */
final class LlmConfigs {

    private LlmConfigs() {}

    /** Returns the configs of those providers that this spelling has. */
    static UnionSpec union(EnumSpelling enums) {
        Map<Provider, ObjectSpec> configs = new EnumMap<>(Provider.class);
        configs.put(Provider.OPEN_AI, openAi(enums));
        configs.put(
                Provider.ANTHROPIC,
                ObjectSpec.of(apiKey().mandatory(), functionCalling(), baseUrl().clearable()));
        configs.put(Provider.GEMINI, ObjectSpec.of(apiKey().mandatory(), functionCalling()));
        configs.put(Provider.AWS_BEDROCK, bedrock(enums));
        configs.put(Provider.CUSTOM, custom(enums));
        configs.put(Provider.VERTEX_AI, vertexAi());
        configs.put(Provider.NVIDIA_NIM, nvidiaNim());
        configs.put(Provider.LITELLM, liteLlm());
        configs.put(Provider.FIREWORKS, hosted());
        configs.put(Provider.TOGETHER_AI, hosted());

        UnionSpec union = UnionSpec.by("provider", false);
        for (Map.Entry<Provider, ObjectSpec> config : configs.entrySet()) {
            if (enums.has(config.getKey())) {
                union = union.with(enums.spell(config.getKey()), config.getValue());
            }
        }
        return union;
    }

    private static ObjectSpec openAi(EnumSpelling enums) {
        return enums.hasOlderFields()
                ? ObjectSpec.of(apiKey().mandatory(), defaultModels(), functionCalling())
                : ObjectSpec.of(apiKey().mandatory(), functionCalling());
    }

    private static ObjectSpec bedrock(EnumSpelling enums) {
        return ObjectSpec.of(BedrockAuth.attribute(enums), defaultModels(), modelNames())
                .ruledBy(Rules.modelSource(), Rules.within("auth", Rules.headersFit()));
    }

    private static ObjectSpec custom(EnumSpelling enums) {
        Attribute baseUrl = baseUrl().mandatory().clearable();
        if (!enums.hasLaterFields()) {
            return ObjectSpec.of(baseUrl, apiKey(), headers(), defaultModels(), modelNames(), functionCalling())
                    .ruledBy(Rules.present("base_url"), Rules.modelSource(), Rules.headersFit());
        }
        CustomCredentials credentials = new CustomCredentials(enums);
        return ObjectSpec.of(
                        baseUrl,
                        apiKey(),
                        headers(),
                        defaultModels(),
                        modelNames(),
                        functionCalling(),
                        credentials.attribute())
                .derivedBy(credentials)
                .ruledBy(
                        Rules.present("base_url"),
                        Rules.modelSource(),
                        Rules.headersFit(),
                        Rules.exclusive("api_key", "auth"),
                        Rules.within("auth", CustomCredentials.clientIdHasNoColon()));
    }

    private static ObjectSpec vertexAi() {
        return ObjectSpec.of(
                Attribute.text("project_id").mandatory(),
                Attribute.text("location").mandatory(),
                Attribute.text("project_access_label").mandatory());
    }

    private static ObjectSpec nvidiaNim() {
        return ObjectSpec.of(
                        apiKey(), baseUrl().clearable(), headers(), defaultModels(), modelNames(), functionCalling())
                .ruledBy(Rules.modelSource(), Rules.headersFit());
    }

    private static ObjectSpec liteLlm() {
        return ObjectSpec.of(
                        baseUrl().mandatory().clearable(),
                        apiKey().mandatory(),
                        headers(),
                        modelNames(),
                        functionCalling())
                .ruledBy(Rules.present("base_url"), Rules.headersFit());
    }

    /** Returns the config of providers that host models. */
    private static ObjectSpec hosted() {
        return ObjectSpec.of(apiKey().mandatory(), modelNames(), defaultModels(), functionCalling());
    }

    private static Attribute apiKey() {
        return WriteOnly.secret("api_key").clearable();
    }

    private static Attribute baseUrl() {
        return Attribute.text("base_url");
    }

    private static Attribute headers() {
        return Attribute.of("headers", Shape.TEXT_MAP).clearable().renderedBy(WriteOnly.headerNames());
    }

    private static Attribute functionCalling() {
        return Attribute.flag("is_function_calling_enabled").initially(BooleanNode.TRUE);
    }

    private static Attribute defaultModels() {
        return Attribute.flag("is_default_models_enabled").initially(BooleanNode.FALSE);
    }

    private static Attribute modelNames() {
        return Attribute.of("model_names", Shape.TEXT_LIST).initially(JsonNodeFactory.instance.arrayNode());
    }
}
