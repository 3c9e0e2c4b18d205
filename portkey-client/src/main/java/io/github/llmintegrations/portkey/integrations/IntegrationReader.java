package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.Values.INSTANT;
import static io.github.llmintegrations.core.internal.Values.LENIENT_FLAG;
import static io.github.llmintegrations.core.internal.Values.TEXT;
import static io.github.llmintegrations.core.internal.Values.TREE;
import static io.github.llmintegrations.core.internal.Values.WHOLE_NUMBER;
import static io.github.llmintegrations.core.internal.Values.document;
import static io.github.llmintegrations.core.internal.Values.text;

import io.github.llmintegrations.core.internal.DocumentReader;
import io.github.llmintegrations.portkey.workspaces.GlobalWorkspaceAccess;

/** Reads {@link Integration}. */
final class IntegrationReader extends DocumentReader<Integration.Builder, Integration> {
    IntegrationReader() {
        super(Integration::builder, Integration.Builder::build);
        field("slug", TEXT, Integration.Builder::slug);
        field("id", TEXT, Integration.Builder::id);
        field("name", TEXT, Integration.Builder::name);
        field("organisation_id", TEXT, Integration.Builder::organisationId);
        field("ai_provider_id", text(AiProviderId::of), Integration.Builder::aiProviderId);
        field("status", text(IntegrationStatus::of), Integration.Builder::status);
        field("object", TEXT, Integration.Builder::object);
        field("description", TEXT, Integration.Builder::description);
        field("created_at", INSTANT, Integration.Builder::createdAt);
        field("last_updated_at", INSTANT, Integration.Builder::lastUpdatedAt);
        field("masked_key", TEXT, Integration.Builder::maskedKey);
        field("configurations", TREE, Integration.Builder::rawConfigurations);
        field(
                "global_workspace_access_settings",
                document(GlobalWorkspaceAccess.class),
                Integration.Builder::globalWorkspaceAccessSettings);
        field("allow_all_models", LENIENT_FLAG, Integration.Builder::allowAllModels);
        field("workspace_count", WHOLE_NUMBER, Integration.Builder::workspaceCount);
        items("secret_mappings", document(SecretMapping.class), Integration.Builder::addSecretMapping);
        field("pricing_adjustments", document(PricingAdjustments.class), Integration.Builder::pricingAdjustments);
        others(Integration.Builder::putAdditionalProperty);
    }
}
