package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.arize.internal.Spelled.spellings;

import io.github.llmintegrations.arize.schema.Scoping;
import io.github.llmintegrations.core.LiteralSecrets;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.RequestFile;
import io.github.llmintegrations.core.internal.json.UnionCodec;
import io.github.llmintegrations.core.json.Document;
import java.util.List;

/**
 * A request to create an integration: one member for each {@link IntegrationType}. Immutable.
 *
 * <p>Minor releases add members. A {@code switch} over this type needs a {@code default} branch: without one, it does
 * not compile against such a release, and throws a {@code MatchException} if it is not recompiled.
 *
 * @see <a href="https://arize.com/docs/api-reference/integrations/create-an-integration">Arize: create an integration</a>
 */
public sealed interface CreateIntegrationRequest extends Document
        permits CreateLlmIntegrationRequest, CreateAgentIntegrationRequest, CreateEvaluatorIntegrationRequest {

    /** {@return the type of the integration} */
    IntegrationType type();

    /**
     * {@return the name} It is unique in the account: of an LLM integration among LLM integrations, of an agent or an evaluator
     * among agents and evaluators together.
     */
    String name();

    /** {@return the organizations and spaces that see the integration} Default: none, which means the whole account. */
    List<Scoping> scopings();

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
        return RequestFile.read(CreateIntegrationRequest.class, json, literals, Members.CODEC);
    }

    /** The members of the union, for the library's use only. */
    final class Members {
        static final UnionCodec<CreateIntegrationRequest> CODEC = Codec.union(CreateIntegrationRequest.class, "type")
                .member(
                        spellings(IntegrationType.LLM),
                        CreateLlmIntegrationRequest.class,
                        () -> CreateLlmIntegrationRequest.Builder.CODEC)
                .member(
                        spellings(IntegrationType.AGENT),
                        CreateAgentIntegrationRequest.class,
                        () -> CreateAgentIntegrationRequest.Builder.CODEC)
                .member(
                        spellings(IntegrationType.EVALUATOR),
                        CreateEvaluatorIntegrationRequest.class,
                        () -> CreateEvaluatorIntegrationRequest.Builder.CODEC);

        /** Creates a holder of the members. For use by this library only. */
        public Members() {}
    }
}
