package io.github.llmintegrations.arize;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Where Arize hosts its API. */
public enum ArizeRegion {
    /** {@code eu-west-1a}. */
    EU_WEST_1A("eu-west-1a"),
    /** {@code ca-central-1a}. */
    CA_CENTRAL_1A("ca-central-1a"),
    /** {@code us-central-1a}. */
    US_CENTRAL_1A("us-central-1a"),
    /** {@code us-east-1b}. */
    US_EAST_1B("us-east-1b");

    private final String id;

    ArizeRegion(String id) {
        this.id = id;
    }

    /** The region's name in Arize's host names, such as {@code eu-west-1a}. */
    public String id() {
        return id;
    }

    /**
     * The region of a name.
     *
     * @param id such as {@code eu-west-1a}
     * @return the region
     * @throws IllegalArgumentException if there is none, listing those that there are
     */
    public static ArizeRegion of(String id) {
        return Arrays.stream(values())
                .filter(each -> each.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the region must be one of "
                        + Arrays.stream(values()).map(ArizeRegion::id).collect(Collectors.joining(", "))));
    }
}
