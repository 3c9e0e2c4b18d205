package io.github.llmintegrations.sandbox.arize;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The least that a config of each LLM provider consists of. */
final class SampleConfigs {

    private static final Map<String, String> CONFIGS = new LinkedHashMap<>();

    static {
        CONFIGS.put("OPEN_AI", "{'provider':'OPEN_AI','api_key':'k'}");
        CONFIGS.put("ANTHROPIC", "{'provider':'ANTHROPIC','api_key':'k','base_url':'b'}");
        CONFIGS.put("GEMINI", "{'provider':'GEMINI','api_key':'k'}");
        CONFIGS.put(
                "AWS_BEDROCK",
                "{'provider':'AWS_BEDROCK','auth':{'auth_type':'DEFAULT','role_arn':'r'},'model_names':['m']}");
        CONFIGS.put("CUSTOM", "{'provider':'CUSTOM','base_url':'b','model_names':['m']}");
        CONFIGS.put("VERTEX_AI", "{'provider':'VERTEX_AI','project_id':'p','location':'l','project_access_label':'a'}");
        CONFIGS.put("NVIDIA_NIM", "{'provider':'NVIDIA_NIM','model_names':['m']}");
        CONFIGS.put("LITELLM", "{'provider':'LITELLM','base_url':'b','api_key':'k'}");
        CONFIGS.put("FIREWORKS", "{'provider':'FIREWORKS','api_key':'k'}");
        CONFIGS.put("TOGETHER_AI", "{'provider':'TOGETHER_AI','api_key':'k'}");
    }

    private SampleConfigs() {}

    static String of(String provider) {
        return Objects.requireNonNull(CONFIGS.get(provider), provider);
    }

    static Set<String> providers() {
        return CONFIGS.keySet();
    }
}
