package io.github.llmintegrations.portkey.secretreferences;

import static io.github.llmintegrations.core.internal.json.Values.ANY_TEXT;
import static io.github.llmintegrations.core.internal.json.Values.FLAG;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;
import static io.github.llmintegrations.core.internal.json.Values.openEnum;

import io.github.llmintegrations.core.LiteralSecrets;
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
 * A secret reference to create. Its secret manager follows from {@code authConfig}.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/secret-references/create-secret-reference">Portkey: create a secret reference</a>
 */
@Value.Immutable
public sealed interface CreateSecretReferenceRequest extends Document permits ImmutableCreateSecretReferenceRequest {

    /** {@return a builder; {@code name}, {@code authConfig} and {@code secretPath} are required} */
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
    static CreateSecretReferenceRequest fromJson(String json) {
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
    static CreateSecretReferenceRequest fromJson(String json, LiteralSecrets literals) {
        return RequestFile.read(CreateSecretReferenceRequest.class, json, literals, Builder.CODEC);
    }

    /** {@return the name of the secret reference: 1 to 255 characters} */
    String name();

    /**
     * {@return the slug, which identifies the secret reference in paths and secret mappings: 1 to 255 letters, digits, {@code
     * _} and {@code -}} By default Portkey makes one from the name.
     */
    Optional<String> slug();

    /** {@return the description of the secret reference: at most 1024 characters} */
    Optional<String> description();

    /** {@return the secret manager, which is that of {@code authConfig}} */
    default ManagerType managerType() {
        return authConfig().managerType();
    }

    /** {@return the authentication of the gateway to the secret manager} */
    AuthConfig authConfig();

    /** {@return the path or name of the secret in the secret manager: at most 1024 characters} */
    String secretPath();

    /**
     * {@return the key of the value in a secret that holds several: at most 255 characters} A secret mapping can override it.
     */
    Optional<String> secretKey();

    /**
     * {@return whether all workspaces can use the secret reference; by default true, unless {@code allowedWorkspaces} is set}
     */
    Optional<Boolean> allowAllWorkspaces();

    /** {@return the UUIDs or slugs of the only workspaces that can use the secret reference} */
    List<String> allowedWorkspaces();

    /** {@return the labels of the secret reference, by name} */
    Map<String, String> tags();

    /** {@return a builder that holds the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** A builder of {@link CreateSecretReferenceRequest}. Not thread-safe. */
    final class Builder extends ImmutableCreateSecretReferenceRequest.Builder {
        static final DocumentCodec<CreateSecretReferenceRequest, Builder> CODEC = Codec.of(
                        CreateSecretReferenceRequest.class, Builder::new, Builder::build)
                .field("name", TEXT, CreateSecretReferenceRequest::name, Builder::name)
                .optional("slug", ANY_TEXT, CreateSecretReferenceRequest::slug, Builder::slug)
                .optional("description", ANY_TEXT, CreateSecretReferenceRequest::description, Builder::description)
                .field(
                        "manager_type",
                        openEnum(ManagerType::of),
                        CreateSecretReferenceRequest::managerType,
                        (builder, type) -> {}) // follows from the authentication
                .field(
                        "auth_config",
                        AuthConfig.Members.CODEC,
                        CreateSecretReferenceRequest::authConfig,
                        Builder::authConfig)
                .field("secret_path", TEXT, CreateSecretReferenceRequest::secretPath, Builder::secretPath)
                .optional("secret_key", TEXT, CreateSecretReferenceRequest::secretKey, Builder::secretKey)
                .optional(
                        "allow_all_workspaces",
                        FLAG,
                        CreateSecretReferenceRequest::allowAllWorkspaces,
                        Builder::allowAllWorkspaces)
                .items(
                        "allowed_workspaces",
                        TEXT,
                        CreateSecretReferenceRequest::allowedWorkspaces,
                        Builder::addAllowedWorkspace)
                .entries("tags", ANY_TEXT, CreateSecretReferenceRequest::tags, Builder::tags)
                .sentExtras(CreateSecretReferenceRequest::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Builds the document.
         *
         * @return the document
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public CreateSecretReferenceRequest build() {
            CreateSecretReferenceRequest built = super.build();
            Violations faults = CODEC.faults(built);
            SecretReferenceRules.check(
                    faults,
                    Optional.of(built.name()),
                    built.description(),
                    Optional.of(built.secretPath()),
                    built.secretKey(),
                    built.allowAllWorkspaces(),
                    built.allowedWorkspaces());
            faults.check(Slugs.isProviderSlug(built.slug()), "slug must be letters, digits, _ and -, at most 255")
                    .refuse();
            return built;
        }
    }
}
