package io.github.llmintegrations.arize;

import io.github.llmintegrations.core.OpenEnum;
import io.github.llmintegrations.core.internal.json.KnownValues;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A region in which Arize hosts its API. The constants are the regions that this library knows; {@link #of} accepts the
 * id of any other. Immutable.
 *
 * @see <a href="https://arize.com/docs/ax/security-and-settings/compliance/data-regions">Arize: data regions</a>
 */
public final class ArizeRegion extends OpenEnum {
    /** {@code eu-west-1a}. */
    public static final ArizeRegion EU_WEST_1A = new ArizeRegion("eu-west-1a", true);

    /** {@code ca-central-1a}. */
    public static final ArizeRegion CA_CENTRAL_1A = new ArizeRegion("ca-central-1a", true);

    /** {@code us-central-1a}. */
    public static final ArizeRegion US_CENTRAL_1A = new ArizeRegion("us-central-1a", true);

    /** {@code us-east-1b}. */
    public static final ArizeRegion US_EAST_1B = new ArizeRegion("us-east-1b", true);

    private static final KnownValues<ArizeRegion> VALUES =
            KnownValues.of(ArizeRegion::unknown, List.of(EU_WEST_1A, CA_CENTRAL_1A, US_CENTRAL_1A, US_EAST_1B));

    /** One label of a host name (RFC 1123, section 2.1). */
    private static final Pattern LABEL = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?");

    private ArizeRegion(String id, boolean known) {
        super(id, known);
    }

    /**
     * Returns the region of an id.
     *
     * @param id the region's label in Arize's host names, such as {@code eu-west-1a}
     * @return the constant of this id, or a region that this library does not know
     * @throws IllegalArgumentException if the id is not a label of a host name: 1 to 63 ASCII letters, digits and
     *     hyphens, without a hyphen at either end
     */
    public static ArizeRegion of(String id) {
        return VALUES.get(id);
    }

    private static ArizeRegion unknown(String id) {
        if (!LABEL.matcher(id).matches()) {
            throw new IllegalArgumentException("a region must be one label of a host name, such as " + EU_WEST_1A);
        }
        return new ArizeRegion(id, false);
    }
}
