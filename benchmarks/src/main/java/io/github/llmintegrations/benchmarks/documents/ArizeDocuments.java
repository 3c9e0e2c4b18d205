package io.github.llmintegrations.benchmarks.documents;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Arize's documents: LLM integrations of all providers in turn, with camelCase enum values. */
public final class ArizeDocuments implements Documents {
    /** The id of the integration that contestants read. */
    public static final String ID = "TGxtSW50ZWdyYXRpb246MTI6YUJjRA==";

    /** The prefix of cursors, before the number of the page. */
    public static final String CURSOR_PREFIX = "page-";

    /** The flat create, as the server should receive it. */
    public static final String CREATE = """
            {"type":"llm","name":"Production OpenAI","config":{"provider":"openAI",\
            "api_key":"example-key-of-the-benchmark","is_function_calling_enabled":true},\
            "scopings":[{"organization_id":"T3JnYW5pemF0aW9uOjE6YWJD","space_id":"U3BhY2U6MTpkZUY="}]}""";

    /** The nested create, as the server should receive it: a union within a union, two models and two scopings. */
    public static final String NESTED_CREATE = """
            {"type":"llm","name":"Production Bedrock","config":{"provider":"awsBedrock",\
            "auth":{"auth_type":"default","role_arn":"arn:aws:iam::123456789012:role/arize","external_id":"ext-42"},\
            "is_default_models_enabled":false,\
            "model_names":["anthropic.claude-sonnet-4","anthropic.claude-haiku-4"]},\
            "scopings":[{"organization_id":"T3JnYW5pemF0aW9uOjE6YWJD","space_id":"U3BhY2U6MTpkZUY="},\
            {"organization_id":"T3JnYW5pemF0aW9uOjE6YWJD","space_id":"U3BhY2U6Mjpn"}]}""";

    private static final Instant CREATED_AT = Instant.parse("2026-02-13T21:27:19.055Z");
    private static final Instant UPDATED_AT = Instant.parse("2026-02-14T08:03:41.279Z");

    private static final String DETAIL_CONFIG = """
            {"provider":"openAI","has_api_key":true,"is_default_models_enabled":true,\
            "is_function_calling_enabled":true}""";

    private static final List<String> CONFIGS = List.of(DETAIL_CONFIG, """
            {"provider":"anthropic","has_api_key":true,"is_function_calling_enabled":true,\
            "base_url":"https://anthropic.example.com"}""", """
            {"provider":"gemini","has_api_key":true,"is_function_calling_enabled":false}""", """
            {"provider":"awsBedrock","auth":{"auth_type":"default",\
            "role_arn":"arn:aws:iam::123456789012:role/arize","external_id":"ext-42","base_url":null},\
            "is_default_models_enabled":false,"model_names":["anthropic.claude-sonnet-4"]}""", """
            {"provider":"custom","base_url":"https://llm.example.com/v1","has_api_key":true,\
            "header_names":["x-team","x-zone"],"is_default_models_enabled":false,\
            "model_names":["mixtral-8x7b","llama-3-70b"],"is_function_calling_enabled":true}""", """
            {"provider":"vertexAI","project_id":"production-project","location":"us-central1",\
            "project_access_label":"arize-access"}""", """
            {"provider":"nvidiaNim","has_api_key":true,"base_url":"https://nim.example.com",\
            "header_names":["x-team"],"is_default_models_enabled":true,"model_names":["nemotron"],\
            "is_function_calling_enabled":false}""");

    @Override
    public String detail() {
        return integration(ID, "Production OpenAI", 0, DETAIL_CONFIG);
    }

    @Override
    public String created() {
        return detail();
    }

    @Override
    public String page(int number) {
        String items = IntStream.range(number * PAGE_SIZE, (number + 1) * PAGE_SIZE)
                .mapToObj(ArizeDocuments::item)
                .collect(Collectors.joining(","));
        return """
            {"integrations":[%s],"pagination":%s}""".formatted(items, pagination(number + 1));
    }

    private static String pagination(int next) {
        return next < PAGES ? """
                {"has_more":true,"next_cursor":"%s%d"}""".formatted(CURSOR_PREFIX, next) : """
                {"has_more":false,"next_cursor":null}""";
    }

    private static String item(int number) {
        byte[] id = ("LlmIntegration:" + number + ":aBcD").getBytes(StandardCharsets.US_ASCII);
        return integration(
                Base64.getEncoder().encodeToString(id),
                "Integration of team " + number,
                number,
                CONFIGS.get(number % CONFIGS.size()));
    }

    private static String integration(String id, String name, int number, String config) {
        return """
            {"id":"%s","type":"llm","name":"%s",\
            "scopings":[{"organization_id":"T3JnYW5pemF0aW9uOjE6YWJD","space_id":"U3BhY2U6MTpkZUY="}],\
            "created_at":"%s","updated_at":"%s","created_by_user_id":"VXNlcjoxOm5OYkM=","config":%s}""".formatted(id, name, CREATED_AT.plusSeconds(number), UPDATED_AT.plusSeconds(number), config);
    }
}
