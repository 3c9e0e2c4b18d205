package io.github.llmintegrations.portkey.secretreferences;

import static io.github.llmintegrations.core.internal.json.DocumentCodec.NOTHING_SET;
import static io.github.llmintegrations.core.internal.json.Values.ANY_TEXT;
import static io.github.llmintegrations.core.internal.json.Values.FLAG;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;
import static io.github.llmintegrations.core.internal.json.Values.map;

import io.github.llmintegrations.core.Patch;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.internal.json.Violations;
import io.github.llmintegrations.core.json.Document;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Changes to a secret reference. Portkey keeps the value of every field that is not set; at least one must be set.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/secret-references/update-secret-reference">Portkey: update a secret reference</a>
 */
@Value.Immutable
public sealed interface UpdateSecretReferenceRequest extends Document permits ImmutableUpdateSecretReferenceRequest {

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the name of the secret reference: 1 to 255 characters} */
    Optional<String> name();

    /** {@return the description: at most 1024 characters} {@code clearDescription()} removes it. */
    Patch<String> description();

    /**
     * {@return the authentication of the gateway to the secret manager that the secret reference has} Portkey merges it into
     * the stored one.
     */
    Optional<AuthConfig> authConfig();

    /** {@return the path or name of the secret in the secret manager: at most 1024 characters} */
    Optional<String> secretPath();

    /**
     * {@return the key of the value in a secret that holds several: at most 255 characters} {@code clearSecretKey()} removes
     * it.
     */
    Patch<String> secretKey();

    /** {@return whether all workspaces can use the secret reference; true removes the list of those that can} */
    Optional<Boolean> allowAllWorkspaces();

    /** {@return the UUIDs or slugs of the only workspaces that can use the secret reference, in place of the stored list} */
    List<String> allowedWorkspaces();

    /** {@return the labels that replace those of the secret reference, by name} {@code clearTags()} removes all. */
    Patch<Map<String, String>> tags();

    /** {@return a builder that holds the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** A builder of {@link UpdateSecretReferenceRequest}. Not thread-safe. */
    final class Builder extends ImmutableUpdateSecretReferenceRequest.Builder {
        static final DocumentCodec<UpdateSecretReferenceRequest, Builder> CODEC = Codec.of(
                        UpdateSecretReferenceRequest.class, Builder::new, Builder::build)
                .optional("name", TEXT, UpdateSecretReferenceRequest::name, Builder::name)
                .patch("description", ANY_TEXT, UpdateSecretReferenceRequest::description, Builder::description)
                .optional(
                        "auth_config",
                        AuthConfig.Members.CODEC,
                        UpdateSecretReferenceRequest::authConfig,
                        Builder::authConfig)
                .optional("secret_path", TEXT, UpdateSecretReferenceRequest::secretPath, Builder::secretPath)
                .patch("secret_key", TEXT, UpdateSecretReferenceRequest::secretKey, Builder::secretKey)
                .optional(
                        "allow_all_workspaces",
                        FLAG,
                        UpdateSecretReferenceRequest::allowAllWorkspaces,
                        Builder::allowAllWorkspaces)
                .items(
                        "allowed_workspaces",
                        TEXT,
                        UpdateSecretReferenceRequest::allowedWorkspaces,
                        Builder::addAllowedWorkspace)
                .patch("tags", map(ANY_TEXT), UpdateSecretReferenceRequest::tags, Builder::tags)
                .sentExtras(UpdateSecretReferenceRequest::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Builds the document.
         *
         * @return the document
         * @throws IllegalArgumentException naming every field that is wrong
         */
        @Override
        public UpdateSecretReferenceRequest build() {
            UpdateSecretReferenceRequest built = super.build();
            Violations faults = CODEC.faults(built);
            SecretReferenceRules.check(
                    faults,
                    built.name(),
                    built.description().value(),
                    built.secretPath(),
                    built.secretKey().value(),
                    built.allowAllWorkspaces(),
                    built.allowedWorkspaces());
            faults.check(!CODEC.isEmpty(built), NOTHING_SET).refuse();
            return built;
        }
    }
}
