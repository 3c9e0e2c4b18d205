package io.github.llmintegrations.arize.integrations;

import io.github.llmintegrations.arize.internal.Spelled;
import io.github.llmintegrations.arize.schema.ArizeEnum;
import io.github.llmintegrations.core.internal.json.KnownValues;
import java.util.List;

/**
 * The type of an integration. Immutable.
 *
 * @see <a href="https://arize.com/docs/api-reference/integrations/get-an-integration">Arize: get an integration</a>
 */
public final class IntegrationType extends ArizeEnum {
    /** An LLM provider. */
    public static final IntegrationType LLM = new IntegrationType("LLM", "llm");

    /** An agent behind an HTTPS endpoint. */
    public static final IntegrationType AGENT = new IntegrationType("AGENT", "agent");

    /** A remote evaluator behind an HTTPS endpoint. */
    public static final IntegrationType EVALUATOR = new IntegrationType("EVALUATOR", "evaluator");

    private static final KnownValues<IntegrationType> VALUES =
            Spelled.values(IntegrationType::new, List.of(LLM, AGENT, EVALUATOR));

    private IntegrationType(String value, String camelCase) {
        super(value, camelCase);
    }

    private IntegrationType(String value) {
        super(value);
    }

    /**
     * Returns the value with a text.
     *
     * @param text the text, in either spelling
     * @return the matching constant, or an unknown value that keeps the text
     */
    public static IntegrationType of(String text) {
        return VALUES.get(text);
    }
}
