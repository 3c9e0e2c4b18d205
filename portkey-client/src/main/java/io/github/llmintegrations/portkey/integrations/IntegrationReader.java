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
        optional("id", TEXT, Integration.Builder::id);
        optional("name", TEXT, Integration.Builder::name);
        optional("organisation_id", TEXT, Integration.Builder::organisationId);
        optional("ai_provider_id", text(AiProviderId::of), Integration.Builder::aiProviderId);
        optional("status", text(IntegrationStatus::of), Integration.Builder::status);
        optional("object", TEXT, Integration.Builder::object);
        optional("description", TEXT, Integration.Builder::description);
        optional("created_at", INSTANT, Integration.Builder::createdAt);
        optional("last_updated_at", INSTANT, Integration.Builder::lastUpdatedAt);
        optional("masked_key", TEXT, Integration.Builder::maskedKey);
        optional("configurations", TREE, Integration.Builder::rawConfigurations);
        optional(
                "global_workspace_access_settings",
                document(GlobalWorkspaceAccess.class),
                Integration.Builder::globalWorkspaceAccessSettings);
        optional("allow_all_models", LENIENT_FLAG, Integration.Builder::allowAllModels);
        optional("workspace_count", WHOLE_NUMBER, Integration.Builder::workspaceCount);
        items("secret_mappings", document(SecretMapping.class), Integration.Builder::addSecretMapping);
        optional("pricing_adjustments", document(PricingAdjustments.class), Integration.Builder::pricingAdjustments);
        others(Integration.Builder::putAdditionalProperty);
    }
}
