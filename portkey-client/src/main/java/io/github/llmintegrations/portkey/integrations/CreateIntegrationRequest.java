package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.json.Values.ANY_TEXT;
import static io.github.llmintegrations.core.internal.json.Values.FLAG;
import static io.github.llmintegrations.core.internal.json.Values.SECRET;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;
import static io.github.llmintegrations.core.internal.json.Values.openEnum;

import io.github.llmintegrations.core.LiteralSecrets;
import io.github.llmintegrations.core.Secret;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.internal.json.RequestFile;
import io.github.llmintegrations.core.internal.json.Violations;
import io.github.llmintegrations.core.json.Document;
import io.github.llmintegrations.portkey.internal.Slugs;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An integration to create. Its provider follows from {@code configurations}; without a configuration, or with a {@link
 * CustomHostConfiguration}, {@code aiProviderId} is required.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/integrations/create-integration">Portkey: create an integration</a>
 */
@Value.Immutable
public sealed interface CreateIntegrationRequest extends Document permits ImmutableCreateIntegrationRequest {

    /** {@return a builder; {@code name} is required} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Reads a request from JSON, such as that of a file, with the JSON names of the fields. Each secret is an object that names where
     * it is: <code>{"env": "OPENAI_KEY"}</code> or <code>{"file": "key.txt"}</code>.
     *
     * @param json the request
     * @return the request
     * @throws IllegalArgumentException if the JSON is not such a request, has unknown fields, contains a secret as a
     *     text, or refers to a secret that is missing; the message contains no value
     */
    static CreateIntegrationRequest fromJson(String json) {
        return fromJson(json, LiteralSecrets.REFUSED);
    }

    /**
     * Reads a request from JSON, such as that of a file, with the JSON names of the fields.
     *
     * @param json the request
     * @param literals whether the JSON may contain secrets as texts
     * @return the request
     * @throws IllegalArgumentException if the JSON is not such a request, has unknown fields, contains a secret in a form that is not
     *     allowed, or refers to a secret that is missing; the message contains no value
     */
    static CreateIntegrationRequest fromJson(String json, LiteralSecrets literals) {
        return RequestFile.read(CreateIntegrationRequest.class, json, literals, Builder.CODEC, IntegrationFile::read);
    }

    /** {@return the name of the integration: at most 255 characters} */
    String name();

    /**
     * {@return the slug, which identifies the integration in paths: 1 to 255 letters, digits, {@code _} and {@code -}} By
     * default Portkey makes one.
     */
    Optional<String> slug();

    /** {@return the AI provider; by default that of {@code configurations}} */
    @Value.Default
    default AiProviderId aiProviderId() {
        return IntegrationRules.aiProviderId(configurations());
    }

    /** {@return the provider's API key} Portkey returns it masked. */
    Optional<Secret> key();

    /** {@return the secret reference that holds the provider's API key} */
    Optional<SecretFrom> keyFrom();

    /** {@return the description of the integration} */
    Optional<String> description();

    /** {@return the labels of the integration, by name} */
    Map<String, String> tags();

    /** {@return the UUID or slug of the workspace that the integration belongs to; by default the whole organisation} */
    Optional<String> workspaceId();

    /** {@return the configuration of the provider; required where the configuration of the provider has required fields} */
    Optional<ProviderConfiguration> configurations();

    /** {@return whether Portkey creates a provider in the workspace that the integration belongs to; by default true} */
    Optional<Boolean> createDefaultProvider();

    /** {@return the slug of that provider: 1 to 255 letters, digits, {@code _} and {@code -}} */
    Optional<String> defaultProviderSlug();

    /**
     * {@return the further secret mappings, beside those that follow from {@code keyFrom} and {@code configurations}} No two
     * mappings have the same target.
     */
    List<SecretMapping> secretMappings();

    /** {@return the adjustments of Portkey's prices for this integration} */
    Optional<PricingAdjustments> pricingAdjustments();

    /** {@return a builder that holds the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** A builder of {@link CreateIntegrationRequest}. Not thread-safe. */
    final class Builder extends ImmutableCreateIntegrationRequest.Builder {
        static final DocumentCodec<CreateIntegrationRequest, Builder> CODEC = Codec.of(
                        CreateIntegrationRequest.class, Builder::new, Builder::build)
                .field("name", TEXT, CreateIntegrationRequest::name, Builder::name)
                .optional("slug", ANY_TEXT, CreateIntegrationRequest::slug, Builder::slug)
                .field(
                        "ai_provider_id",
                        openEnum(AiProviderId::of),
                        CreateIntegrationRequest::aiProviderId,
                        Builder::aiProviderId)
                .optional("key", SECRET, CreateIntegrationRequest::key, Builder::key)
                .carried(CreateIntegrationRequest::keyFrom, Builder::keyFrom)
                .optional("description", TEXT, CreateIntegrationRequest::description, Builder::description)
                .entries("tags", ANY_TEXT, CreateIntegrationRequest::tags, Builder::tags)
                .optional("workspace_id", TEXT, CreateIntegrationRequest::workspaceId, Builder::workspaceId)
                .optional(
                        "configurations",
                        ProviderConfiguration.Members.CODEC,
                        CreateIntegrationRequest::configurations,
                        Builder::configurations)
                .optional(
                        "create_default_provider",
                        FLAG,
                        CreateIntegrationRequest::createDefaultProvider,
                        Builder::createDefaultProvider)
                .optional(
                        "default_provider_slug",
                        ANY_TEXT,
                        CreateIntegrationRequest::defaultProviderSlug,
                        Builder::defaultProviderSlug)
                // A copy has only the further mappings; those that follow from others follow again.
                .carried(CreateIntegrationRequest::secretMappings, Builder::secretMappings)
                .items(
                        "secret_mappings",
                        SecretMapping.Builder.CODEC,
                        request -> IntegrationRules.allMappings(
                                request.keyFrom(), request.configurations(), request.secretMappings()),
                        Builder::addSecretMapping)
                .optional(
                        "pricing_adjustments",
                        PricingAdjustments.Builder.CODEC,
                        CreateIntegrationRequest::pricingAdjustments,
                        Builder::pricingAdjustments)
                .sentExtras(CreateIntegrationRequest::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Builds the document.
         *
         * @return the document
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public CreateIntegrationRequest build() {
            CreateIntegrationRequest built = super.build();
            List<SecretMapping> mappings =
                    IntegrationRules.allMappings(built.keyFrom(), built.configurations(), built.secretMappings());
            Violations faults = CODEC.faults(built);
            SecretRules.atMostOne(faults, "key", built.key(), built.keyFrom());
            faults.check(built.name().length() <= IntegrationRules.LONGEST_NAME, IntegrationRules.NAME_TOO_LONG)
                    .check(Slugs.isProviderSlug(built.slug()), IntegrationRules.MUST_BE_SLUG)
                    .check(Slugs.isProviderSlug(built.defaultProviderSlug()), Slugs.MUST_BE_PROVIDER_SLUG)
                    .check(!built.aiProviderId().value().isBlank(), IntegrationRules.NO_PROVIDER)
                    .check(
                            IntegrationRules.agree(built.aiProviderId(), built.configurations()),
                            IntegrationRules.CONTRADICTION)
                    .check(IntegrationRules.differ(mappings), IntegrationRules.SAME_TARGETS)
                    .check(
                            built.key().isPresent()
                                    || IntegrationRules.mapsKey(mappings)
                                    || !IntegrationRules.needsKey(built.configurations()),
                            IntegrationRules.NEEDS_KEY);
            RequiredFields.check(built.aiProviderId(), built.configurations(), mappings, faults);
            faults.refuse();
            return built;
        }
    }
}
