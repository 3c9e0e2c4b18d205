package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.json.Values.SECRET_OBJECT;
import static io.github.llmintegrations.core.internal.json.Values.openEnum;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.core.Secret;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.internal.json.Documents;
import io.github.llmintegrations.core.internal.json.Violations;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Authentication as a Google service account.
 *
 * @see <a href="https://portkey.ai/docs/integrations/llms/vertex-ai">Portkey: Vertex AI</a>
 */
@Value.Immutable
public sealed interface VertexServiceAccountAuth extends VertexAuth permits ImmutableVertexServiceAccountAuth {

    /** {@return a builder; {@code vertexServiceAccountJson} is required, as such or by a secret reference} */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default VertexAuthType vertexAuthType() {
        return VertexAuthType.SERVICE_ACCOUNT;
    }

    /** {@return the key file of the service account: a JSON object} Portkey returns it masked. */
    Optional<Secret> vertexServiceAccountJson();

    /** {@return the secret reference that holds the key file of the service account} */
    Optional<SecretFrom> vertexServiceAccountJsonFrom();

    @Override
    default List<SecretMapping> secretMappings() {
        return vertexServiceAccountJsonFrom().map(from -> from.intoObject("vertex_service_account_json")).stream()
                .toList();
    }

    /** {@return a builder that holds the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** A builder of {@link VertexServiceAccountAuth}. Not thread-safe. */
    final class Builder extends ImmutableVertexServiceAccountAuth.Builder {
        static final DocumentCodec<VertexServiceAccountAuth, Builder> CODEC = Codec.of(
                        VertexServiceAccountAuth.class, Builder::new, Builder::build)
                .constant("vertex_auth_type", openEnum(VertexAuthType::of), VertexAuthType.SERVICE_ACCOUNT)
                .optional(
                        "vertex_service_account_json",
                        SECRET_OBJECT,
                        VertexServiceAccountAuth::vertexServiceAccountJson,
                        Builder::vertexServiceAccountJson)
                .unwritten(
                        "vertex_service_account_json_from",
                        SecretFrom.OBJECT_SOURCE,
                        VertexServiceAccountAuth::vertexServiceAccountJsonFrom,
                        Builder::vertexServiceAccountJsonFrom)
                .sentExtras(VertexServiceAccountAuth::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Sets the key file of the service account.
         *
         * @param keyFile an object
         * @return this builder
         */
        public Builder vertexServiceAccountJson(JsonNode keyFile) {
            return vertexServiceAccountJson(
                    Objects.requireNonNull(keyFile, "vertexServiceAccountJson").toString());
        }

        /**
         * Builds the document.
         *
         * @return the document
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public VertexServiceAccountAuth build() {
            VertexServiceAccountAuth built = super.build();
            Violations faults = CODEC.faults(built);
            SecretRules.exactlyOne(
                    faults,
                    "vertex_service_account_json",
                    built.vertexServiceAccountJson(),
                    built.vertexServiceAccountJsonFrom());
            faults.check(
                            built.vertexServiceAccountJson()
                                    .map(Documents::isObject)
                                    .orElse(true),
                            "vertex_service_account_json must be an object")
                    .refuse();
            return built;
        }
    }
}
