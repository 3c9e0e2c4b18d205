package io.github.llmintegrations.sandbox.arize;

import io.github.llmintegrations.sandbox.ArizeSpelling;
import java.util.Map;

/** The enum values of the wire in both spellings, written down a second time on purpose. */
final class EnumValues {

    private static final Map<String, String> CAMEL_CASE = Map.ofEntries(
            Map.entry("LLM", "llm"),
            Map.entry("AGENT", "agent"),
            Map.entry("OPEN_AI", "openAI"),
            Map.entry("AZURE_OPEN_AI", "azureOpenAI"),
            Map.entry("AWS_BEDROCK", "awsBedrock"),
            Map.entry("VERTEX_AI", "vertexAI"),
            Map.entry("ANTHROPIC", "anthropic"),
            Map.entry("CUSTOM", "custom"),
            Map.entry("NVIDIA_NIM", "nvidiaNim"),
            Map.entry("GEMINI", "gemini"),
            Map.entry("DEFAULT", "default"),
            Map.entry("PROXY_WITH_HEADERS", "proxy_with_headers"),
            Map.entry("BEARER_TOKEN", "bearer_token"),
            Map.entry("AWS", "aws"),
            Map.entry("GCP", "gcp"));

    private EnumValues() {}

    /** The JSON with every quoted value that is an enum value of the later spelling put into this one. */
    static String in(ArizeSpelling spelling, String json) {
        if (spelling == ArizeSpelling.SCREAMING_SNAKE_CASE) {
            return json;
        }
        String spelled = json;
        for (Map.Entry<String, String> word : CAMEL_CASE.entrySet()) {
            spelled = spelled.replace("'" + word.getKey() + "'", "'" + word.getValue() + "'");
        }
        return spelled;
    }
}
