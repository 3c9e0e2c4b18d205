package io.github.llmintegrations.arize.aiintegrations;

import io.github.llmintegrations.arize.internal.Spelled;
import io.github.llmintegrations.arize.schema.ArizeEnum;
import io.github.llmintegrations.core.internal.json.KnownValues;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way in which Arize authenticates to the provider of an AI integration. Immutable.
 *
 * @see <a href="https://arize.com/docs/api-reference/ai-integrations/get-an-ai-integration">Arize: get an AI integration</a>
 */
public final class AiIntegrationAuthType extends ArizeEnum {
    /** The provider's usual way, such as an API key or an assumed role. */
    public static final AiIntegrationAuthType DEFAULT = new AiIntegrationAuthType("DEFAULT", "default");

    /** Headers that Arize sends to a proxy. */
    public static final AiIntegrationAuthType PROXY_WITH_HEADERS =
            new AiIntegrationAuthType("PROXY_WITH_HEADERS", "proxy_with_headers");

    /** A bearer token. */
    public static final AiIntegrationAuthType BEARER_TOKEN = new AiIntegrationAuthType("BEARER_TOKEN", "bearer_token");

    /**
     * An access token of an OAuth 2.0 client-credentials grant (RFC 6749, section 4.4). Arize returns it for
     * integrations that were created in its user interface. {@code /v2/ai-integrations} does not accept it, so requests
     * reject it; use {@code /v2/integrations} to set it. It exists in the spelling {@code SCREAMING_SNAKE_CASE} only.
     */
    public static final AiIntegrationAuthType OAUTH2_CLIENT_CREDENTIALS =
            new AiIntegrationAuthType("OAUTH2_CLIENT_CREDENTIALS", null);

    private static final KnownValues<AiIntegrationAuthType> VALUES = Spelled.values(
            AiIntegrationAuthType::new, List.of(DEFAULT, PROXY_WITH_HEADERS, BEARER_TOKEN, OAUTH2_CLIENT_CREDENTIALS));

    private AiIntegrationAuthType(String value, @Nullable String camelCase) {
        super(value, camelCase);
    }

    private AiIntegrationAuthType(String value) {
        super(value);
    }

    /**
     * Returns the value with a text.
     *
     * @param text the text, in either spelling
     * @return the matching constant, or an unknown value that keeps the text
     */
    public static AiIntegrationAuthType of(String text) {
        return VALUES.get(text);
    }
}
