package io.github.llmintegrations.arize.integrations;

import io.github.llmintegrations.arize.internal.Spelled;
import io.github.llmintegrations.arize.schema.ArizeEnum;
import io.github.llmintegrations.core.internal.json.KnownValues;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What kind of thing an integration connects. */
public final class IntegrationType extends ArizeEnum {
    /** A provider of large language models. */
    public static final IntegrationType LLM = new IntegrationType("LLM", "llm");

    /** An agent of your own, behind an HTTP endpoint. */
    public static final IntegrationType AGENT = new IntegrationType("AGENT", "agent");

    /**
     * An evaluator of your own, behind an HTTP endpoint. Exists only in the spelling {@code SCREAMING_SNAKE_CASE}.
     */
    public static final IntegrationType EVALUATOR = new IntegrationType("EVALUATOR", null);

    private static final KnownValues<IntegrationType> VALUES =
            Spelled.values(IntegrationType::new, List.of(LLM, AGENT, EVALUATOR));

    private IntegrationType(String value, @Nullable String camelCase) {
        super(value, camelCase);
    }

    private IntegrationType(String value) {
        super(value);
    }

    /**
     * Returns the value of a text.
     *
     * @param text the text in either spelling
     * @return the constant, or a value that keeps the text where no constant has it
     */
    public static IntegrationType of(String text) {
        return VALUES.get(text);
    }
}
