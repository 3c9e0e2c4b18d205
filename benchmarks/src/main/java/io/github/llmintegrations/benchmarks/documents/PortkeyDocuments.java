package io.github.llmintegrations.benchmarks.documents;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Portkey's documents: one integration with limits, mappings and price factors, and pages of summaries. */
public final class PortkeyDocuments implements Documents {
    /** The slug of the integration that contestants read. */
    public static final String SLUG = "production-openai";

    /** The flat create, as the server should receive it. */
    public static final String CREATE = """
            {"name":"Production OpenAI","slug":"production-openai","ai_provider_id":"openai",\
            "key":"example-key-of-the-benchmark","description":"For customers",\
            "configurations":{"openai_organization":"org-example","openai_project":"proj-example"}}""";

    /**
     * The nested create, as the server should receive it: Azure OpenAI with two deployments, Entra, a secret mapping and a
     * price factor.
     */
    public static final String NESTED_CREATE = """
            {"name":"Production Azure OpenAI","slug":"production-azure-openai","ai_provider_id":"azure-openai",\
            "description":"For customers","configurations":{"azure_resource_name":"production-resource",\
            "azure_deployment_config":[{"azure_api_version":"2024-10-21","azure_deployment_name":"chat-large",\
            "azure_model_slug":"gpt-4o","is_default":true},{"azure_api_version":"2024-10-21",\
            "azure_deployment_name":"chat-small","azure_model_slug":"gpt-4o-mini","alias":"small"}],\
            "azure_auth_mode":"entra","azure_entra_tenant_id":"6f0c4a61-0000-4000-8000-0c1d5d3a7b11",\
            "azure_entra_client_id":"6f0c4a61-0000-4000-8000-0c1d5d3a7b12",\
            "azure_entra_client_secret":"example-secret-of-the-benchmark"},\
            "secret_mappings":[{"target_field":"key","secret_reference_id":"azure-key-in-vault"}],\
            "pricing_adjustments":{"multiplier":{"default":0.8}}}""";

    private static final String ID = "4a9ac6ea-64b5-4a5a-b8fb-6f1d1ab6c001";
    private static final Instant CREATED_AT = Instant.parse("2026-01-02T03:04:05.120Z");
    private static final Instant UPDATED_AT = Instant.parse("2026-02-03T04:05:06.789Z");
    private static final List<String> PROVIDERS =
            List.of("openai", "azure-openai", "bedrock", "vertex-ai", "anthropic", "cohere", "workers-ai");

    @Override
    public String detail() {
        return """
            {%s,"masked_key":"********mark",\
            "configurations":{"openai_organization":"org-example","openai_project":"proj-example"},\
            "global_workspace_access_settings":{"enabled":true,"usage_limits":[{"credit_limit":100,"type":"cost",\
            "alert_threshold":80,"periodic_reset":"monthly","next_usage_reset_at":"2026-05-01T00:00:00.000Z"}],\
            "rate_limits":[{"type":"requests","unit":"rpm","value":100}]},\
            "allow_all_models":true,"workspace_count":3,\
            "secret_mappings":[{"target_field":"key","secret_reference_id":"openai-key-in-vault",\
            "secret_key":"openai","value_format":"string"}],\
            "pricing_adjustments":{"multiplier":{"default":0.8,"cache_read_input_token":0.9}}}""".formatted(summary(ID, "Production OpenAI", SLUG, 0));
    }

    @Override
    public String created() {
        return """
            {"id":"%s","slug":"%s"}""".formatted(ID, SLUG);
    }

    @Override
    public String page(int number) {
        String items = IntStream.range(number * PAGE_SIZE, (number + 1) * PAGE_SIZE)
                .mapToObj(PortkeyDocuments::item)
                .collect(Collectors.joining(","));
        return """
            {"object":"list","total":%d,"data":[%s]}""".formatted(ITEMS, items);
    }

    private static String item(int number) {
        UUID id = UUID.nameUUIDFromBytes(Integer.toString(number).getBytes(StandardCharsets.US_ASCII));
        return "{" + summary(id.toString(), "Integration of team " + number, "team-" + number, number) + "}";
    }

    private static String summary(String id, String name, String slug, int number) {
        return """
            "id":"%s","organisation_id":"5b3ac6ea-64b5-4a5a-b8fb-6f1d1ab6c002","ai_provider_id":"%s",\
            "name":"%s","status":"active","created_at":"%s","last_updated_at":"%s","slug":"%s",\
            "description":"For customers","object":"integration\"""".formatted(
                        id,
                        PROVIDERS.get(number % PROVIDERS.size()),
                        name,
                        CREATED_AT.plusSeconds(number),
                        UPDATED_AT.plusSeconds(number),
                        slug);
    }
}
