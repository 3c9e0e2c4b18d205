package io.github.llmintegrations.arize.aiintegrations;

import static io.github.llmintegrations.arize.internal.Scopings.SCOPING;
import static io.github.llmintegrations.arize.internal.Spelled.spelled;
import static io.github.llmintegrations.core.internal.json.Values.ANY_TEXT;
import static io.github.llmintegrations.core.internal.json.Values.FLAG;
import static io.github.llmintegrations.core.internal.json.Values.SECRET;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.arize.schema.Scoping;
import io.github.llmintegrations.core.LiteralSecrets;
import io.github.llmintegrations.core.Secret;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.internal.json.RequestFile;
import io.github.llmintegrations.core.json.Document;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A request to create an AI integration. AWS Bedrock requires {@link AwsProviderMetadata}, Vertex AI
 * {@link GcpProviderMetadata}. Immutable.
 *
 * @see <a href="https://arize.com/docs/api-reference/ai-integrations/get-an-ai-integration">Arize: get an AI integration</a>
 */
@Value.Immutable
public sealed interface CreateAiIntegrationRequest extends Document permits ImmutableCreateAiIntegrationRequest {

    /** {@return a builder; {@code name} and {@code provider} are required} */
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
    static CreateAiIntegrationRequest fromJson(String json) {
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
    static CreateAiIntegrationRequest fromJson(String json, LiteralSecrets literals) {
        return RequestFile.read(CreateAiIntegrationRequest.class, json, literals, Builder.CODEC);
    }

    /** {@return the name, which is unique in the account} */
    String name();

    /** {@return the provider that serves the models} */
    AiIntegrationProvider provider();

    /** {@return the provider's API key} Arize never returns it. */
    Optional<Secret> apiKey();

    /** {@return the URL to which Arize sends requests} Default: the provider's public endpoint. */
    Optional<String> baseUrl();

    /** {@return the names of the models to offer, in addition to any default models} Default: none. */
    List<String> modelNames();

    /** {@return the headers that Arize adds to requests to the provider} {@code toString} masks their values. Default: none. */
    Map<String, Secret> headers();

    /** {@return whether the integration offers the provider's default models} Default: false. */
    Optional<Boolean> enableDefaultModels();

    /** {@return whether function calling is enabled} Default: true. */
    Optional<Boolean> functionCallingEnabled();

    /**
     * {@return how Arize authenticates to the provider; never {@link AiIntegrationAuthType#OAUTH2_CLIENT_CREDENTIALS}} Default:
     * {@link AiIntegrationAuthType#DEFAULT}.
     */
    Optional<AiIntegrationAuthType> authType();

    /** {@return the cloud account of the provider: required for AWS Bedrock and Vertex AI} */
    Optional<ProviderMetadata> providerMetadata();

    /** {@return the organizations and spaces that see the integration} Default: none, which means the whole account. */
    List<Scoping> scopings();

    /** {@return a builder that starts with the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** Builds {@link CreateAiIntegrationRequest}. Not thread-safe. */
    final class Builder extends ImmutableCreateAiIntegrationRequest.Builder {
        static final DocumentCodec<CreateAiIntegrationRequest, Builder> CODEC = Codec.of(
                        CreateAiIntegrationRequest.class, Builder::new, Builder::build)
                .field("name", TEXT, CreateAiIntegrationRequest::name, Builder::name)
                .field(
                        "provider",
                        spelled(AiIntegrationProvider::of),
                        CreateAiIntegrationRequest::provider,
                        Builder::provider)
                .optional("api_key", SECRET, CreateAiIntegrationRequest::apiKey, Builder::apiKey)
                .optional("base_url", TEXT, CreateAiIntegrationRequest::baseUrl, Builder::baseUrl)
                .items("model_names", ANY_TEXT, CreateAiIntegrationRequest::modelNames, Builder::addModelName)
                .entries("headers", SECRET, CreateAiIntegrationRequest::headers, Builder::headerSecrets)
                .optional(
                        "enable_default_models",
                        FLAG,
                        CreateAiIntegrationRequest::enableDefaultModels,
                        Builder::enableDefaultModels)
                .optional(
                        "function_calling_enabled",
                        FLAG,
                        CreateAiIntegrationRequest::functionCallingEnabled,
                        Builder::functionCallingEnabled)
                .optional(
                        "auth_type",
                        spelled(AiIntegrationAuthType::of),
                        CreateAiIntegrationRequest::authType,
                        Builder::authType)
                .optional(
                        "provider_metadata",
                        ProviderMetadata.Members.CODEC,
                        CreateAiIntegrationRequest::providerMetadata,
                        Builder::providerMetadata)
                .items("scopings", SCOPING, CreateAiIntegrationRequest::scopings, Builder::addScoping)
                .sentExtras(CreateAiIntegrationRequest::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Returns the document.
         *
         * @return the document
         * @throws IllegalArgumentException if a required field is missing or a value is invalid; the message names
         *     each such field and shows no value
         */
        @Override
        public CreateAiIntegrationRequest build() {
            CreateAiIntegrationRequest built = super.build();
            CODEC.faults(built)
                    .check(
                            AiIntegrationRules.hasRequired(built.provider(), built.providerMetadata()),
                            AiIntegrationRules.NO_METADATA)
                    .check(AiIntegrationRules.isKnown(built.providerMetadata()), AiIntegrationRules.UNKNOWN_METADATA)
                    .check(AiIntegrationRules.isAccepted(built.authType()), AiIntegrationRules.READ_ONLY_AUTH_TYPE)
                    .refuse();
            return built;
        }
    }
}
