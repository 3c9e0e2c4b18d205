package io.github.llmintegrations.arize.integrations;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.core.internal.json.Documents;
import io.github.llmintegrations.core.internal.json.Values;
import io.github.llmintegrations.core.json.UnknownDocument;
import java.util.Optional;

/**
 * Authentication of a type that this library does not know, with its JSON. {@code toString} shows its type only.
 * Immutable.
 *
 * @see <a href="https://arize.com/docs/ax/security-and-settings/integrations-playground/aws-bedrock">Arize: AWS Bedrock</a>
 */
public final class UnknownAwsBedrockAuth extends UnknownDocument implements AwsBedrockAuth {
    /**
     * Creates a document that keeps its JSON.
     *
     * @param raw the JSON; the document does not copy it, so do not change it afterward
     */
    public UnknownAwsBedrockAuth(JsonNode raw) {
        super(raw);
    }

    @Override
    public Optional<AwsBedrockAuthType> authType() {
        return Documents.part(raw().path("auth_type"), Values.TEXT).map(AwsBedrockAuthType::of);
    }

    @Override
    public String toString() {
        return "UnknownAwsBedrockAuth{"
                + authType().map(each -> "authType=" + each).orElse("") + "}";
    }
}
