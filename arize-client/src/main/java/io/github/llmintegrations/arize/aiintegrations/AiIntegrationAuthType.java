package io.github.llmintegrations.arize.aiintegrations;

import io.github.llmintegrations.arize.internal.Spelled;
import io.github.llmintegrations.arize.schema.ArizeEnum;
import io.github.llmintegrations.core.internal.json.KnownValues;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How Arize authenticates to the provider. */
public final class AiIntegrationAuthType extends ArizeEnum {
    /** In the provider's own way. */
    public static final AiIntegrationAuthType DEFAULT = new AiIntegrationAuthType("DEFAULT", "default");

    /** Through a proxy, with headers. */
    public static final AiIntegrationAuthType PROXY_WITH_HEADERS =
            new AiIntegrationAuthType("PROXY_WITH_HEADERS", "proxy_with_headers");

    /** With a bearer token. */
    public static final AiIntegrationAuthType BEARER_TOKEN = new AiIntegrationAuthType("BEARER_TOKEN", "bearer_token");

    private static final KnownValues<AiIntegrationAuthType> VALUES =
            Spelled.values(AiIntegrationAuthType::new, List.of(DEFAULT, PROXY_WITH_HEADERS, BEARER_TOKEN));

    private AiIntegrationAuthType(String value, @Nullable String camelCase) {
        super(value, camelCase);
    }

    private AiIntegrationAuthType(String value) {
        super(value);
    }

    /**
     * Returns the value of a text.
     *
     * @param text the text in either spelling
     * @return the constant, or a value that keeps the text where no constant has it
     */
    public static AiIntegrationAuthType of(String text) {
        return VALUES.get(text);
    }
}
