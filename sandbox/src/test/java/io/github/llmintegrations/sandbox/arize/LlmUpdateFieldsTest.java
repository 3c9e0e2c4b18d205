package io.github.llmintegrations.sandbox.arize;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llmintegrations.sandbox.Reply;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LlmUpdateFieldsTest {

    private static final Map<String, String> VALUES = new LinkedHashMap<>();
    private static final Map<String, Set<String>> FIELDS = new LinkedHashMap<>();

    static {
        VALUES.put("api_key", "'k2'");
        VALUES.put("is_function_calling_enabled", "false");
        VALUES.put("auth", "{'auth_type':'DEFAULT','role_arn':'r2'}");
        VALUES.put("base_url", "'b2'");
        VALUES.put("headers", "{'h':'v'}");
        VALUES.put("is_default_models_enabled", "true");
        VALUES.put("model_names", "['m2']");
        VALUES.put("project_id", "'p2'");
        VALUES.put("location", "'l2'");
        VALUES.put("project_access_label", "'a2'");

        Set<String> keyed =
                Set.of("OPEN_AI", "ANTHROPIC", "GEMINI", "CUSTOM", "NVIDIA_NIM", "LITELLM", "FIREWORKS", "TOGETHER_AI");
        FIELDS.put("api_key", keyed);
        FIELDS.put("is_function_calling_enabled", keyed);
        FIELDS.put("auth", Set.of("AWS_BEDROCK", "CUSTOM"));
        FIELDS.put("base_url", Set.of("ANTHROPIC", "CUSTOM", "LITELLM", "NVIDIA_NIM"));
        FIELDS.put("headers", Set.of("CUSTOM", "LITELLM", "NVIDIA_NIM"));
        FIELDS.put(
                "is_default_models_enabled", Set.of("AWS_BEDROCK", "CUSTOM", "FIREWORKS", "NVIDIA_NIM", "TOGETHER_AI"));
        FIELDS.put("model_names", Set.of("AWS_BEDROCK", "CUSTOM", "FIREWORKS", "NVIDIA_NIM", "TOGETHER_AI", "LITELLM"));
        FIELDS.put("project_id", Set.of("VERTEX_AI"));
        FIELDS.put("location", Set.of("VERTEX_AI"));
        FIELDS.put("project_access_label", Set.of("VERTEX_AI"));
    }

    static List<Arguments> providersAndFields() {
        List<Arguments> all = new ArrayList<>();
        SampleConfigs.providers()
                .forEach(provider -> VALUES.keySet().forEach(field -> all.add(Arguments.of(provider, field))));
        return all;
    }

    @ParameterizedTest
    @MethodSource("providersAndFields")
    void takesTheFieldsOfTheProviderAndNoOthers(String provider, String field) {
        boolean applies = FIELDS.getOrDefault(field, Set.of()).contains(provider);
        String value = provider.equals("CUSTOM") && field.equals("auth")
                ? "{'auth_type':'DEFAULT','api_key':'k2'}"
                : VALUES.getOrDefault(field, "");
        try (Account account = Account.screaming()) {
            String id = account.createLlm("n", SampleConfigs.of(provider)).id();
            Reply reply = account.updateLlm(id, "{'" + field + "':" + value + "}");

            assertThat(reply.status()).as(reply.text()).isEqualTo(applies ? 200 : 400);
            assertThat(account.get(id).json().path("updated_at"))
                    .isEqualTo(
                            applies
                                    ? reply.json().path("updated_at")
                                    : account.get(id).json().path("created_at"));
            if (!applies) {
                assertThat(reply.detail()).isEqualTo("config." + field + ": unknown field");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN_AI, api_key, 200",
        "ANTHROPIC, api_key, 200",
        "GEMINI, api_key, 200",
        "CUSTOM, api_key, 200",
        "NVIDIA_NIM, api_key, 200",
        "LITELLM, api_key, 200",
        "FIREWORKS, api_key, 200",
        "TOGETHER_AI, api_key, 200",
        "ANTHROPIC, base_url, 200",
        "NVIDIA_NIM, base_url, 200",
        "CUSTOM, base_url, 422",
        "LITELLM, base_url, 422",
        "CUSTOM, headers, 200",
        "LITELLM, headers, 200",
        "NVIDIA_NIM, headers, 200",
        "OPEN_AI, is_function_calling_enabled, 400",
        "AWS_BEDROCK, auth, 400",
        "CUSTOM, auth, 400",
        "AWS_BEDROCK, is_default_models_enabled, 400",
        "FIREWORKS, model_names, 400",
        "VERTEX_AI, project_id, 400",
        "VERTEX_AI, location, 400",
        "VERTEX_AI, project_access_label, 400",
    })
    void clearsWithNullWhereThatIsAllowed(String provider, String field, int status) {
        try (Account account = Account.screaming()) {
            String id = account.createLlm("n", SampleConfigs.of(provider)).id();
            Reply reply = account.updateLlm(id, "{'" + field + "':null}");

            assertThat(reply.status()).as(reply.text()).isEqualTo(status);
            if (status != 200) {
                assertThat(reply.detail()).startsWith("config." + field + ": ");
            }
        }
    }
}
