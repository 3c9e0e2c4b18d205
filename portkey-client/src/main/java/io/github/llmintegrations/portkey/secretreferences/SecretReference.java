package io.github.llmintegrations.portkey.secretreferences;

import static io.github.llmintegrations.core.internal.json.Values.ANY_TEXT;
import static io.github.llmintegrations.core.internal.json.Values.LENIENT_FLAG;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A secret reference with its details, as Portkey returns it: the secrets of its authentication are masked.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/secret-references/retrieve-secret-reference">Portkey: retrieve a secret reference</a>
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype") // neither is built from the other
public sealed interface SecretReference extends SecretReferenceSummary permits ImmutableSecretReference {

    /** {@return a builder; {@code slug} is required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the UUID of the organisation that the secret reference belongs to} */
    Optional<String> organisationId();

    /** {@return the description of the secret reference} */
    Optional<String> description();

    /** {@return the authentication of the gateway to the secret manager} */
    Optional<MaskedAuthConfig> authConfig();

    /** {@return the path or name of the secret in the secret manager} */
    Optional<String> secretPath();

    /** {@return the key of the value in a secret that holds several} */
    Optional<String> secretKey();

    /** {@return whether all workspaces can use the secret reference} */
    Optional<Boolean> allowAllWorkspaces();

    /** {@return the UUIDs or slugs of the workspaces that can use the secret reference, where not all can} */
    List<String> allowedWorkspaces();

    /** {@return the labels of the secret reference, by name; empty where there is none} */
    Map<String, String> tags();

    /** {@return the UUID of the user who created the secret reference} */
    Optional<String> createdBy();

    /** A builder of {@link SecretReference}. Not thread-safe. */
    final class Builder extends ImmutableSecretReference.Builder implements SecretReferenceBuilder {
        static final DocumentCodec<SecretReference, Builder> CODEC = SecretReferenceBuilder.table(
                        SecretReference.class, Builder::new, Builder::build)
                .optional("organisation_id", TEXT, SecretReference::organisationId, Builder::organisationId)
                .optional("description", TEXT, SecretReference::description, Builder::description)
                .optional(
                        "auth_config", MaskedAuthConfig.Members.CODEC, SecretReference::authConfig, Builder::authConfig)
                .optional("secret_path", TEXT, SecretReference::secretPath, Builder::secretPath)
                .optional("secret_key", TEXT, SecretReference::secretKey, Builder::secretKey)
                .optional(
                        "allow_all_workspaces",
                        LENIENT_FLAG,
                        SecretReference::allowAllWorkspaces,
                        Builder::allowAllWorkspaces)
                .items("allowed_workspaces", TEXT, SecretReference::allowedWorkspaces, Builder::addAllowedWorkspace)
                .entries("tags", ANY_TEXT, SecretReference::tags, Builder::tags)
                .optional("created_by", TEXT, SecretReference::createdBy, Builder::createdBy)
                .extras(SecretReference::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}
    }
}
