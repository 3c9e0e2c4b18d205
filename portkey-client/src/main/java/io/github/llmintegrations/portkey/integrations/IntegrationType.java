package io.github.llmintegrations.portkey.integrations;

import io.github.llmintegrations.core.OpenEnum;
import io.github.llmintegrations.core.internal.json.KnownValues;
import java.util.List;

/** Which integrations a listing holds. */
public final class IntegrationType extends OpenEnum {
    /** Those that belong to a workspace. */
    public static final IntegrationType WORKSPACE = new IntegrationType("workspace", true);

    /** Those of the organisation. */
    public static final IntegrationType ORGANISATION = new IntegrationType("organisation", true);

    /** Both. */
    public static final IntegrationType ALL = new IntegrationType("all", true);

    private static final KnownValues<IntegrationType> VALUES =
            KnownValues.of(text -> new IntegrationType(text, false), List.of(WORKSPACE, ORGANISATION, ALL));

    private IntegrationType(String value, boolean known) {
        super(value, known);
    }

    /**
     * Returns the value of a text.
     *
     * @param text the vendor's text
     * @return the constant of this text, or a value that keeps a text that has none
     */
    public static IntegrationType of(String text) {
        return VALUES.get(text);
    }
}
