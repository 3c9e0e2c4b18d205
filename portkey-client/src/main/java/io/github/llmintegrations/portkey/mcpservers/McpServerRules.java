package io.github.llmintegrations.portkey.mcpservers;

import io.github.llmintegrations.portkey.internal.Slugs;
import java.util.Optional;

/** Checks the texts of an MCP server. */
final class McpServerRules {
    static final int LONGEST_NAME = 255;
    static final String NAME_TOO_LONG = "name must have at most 255 characters";
    static final String DESCRIPTION_TOO_LONG = "description must have at most 500 characters";
    static final String MUST_BE_SLUG = "slug must be letters, digits, _ and -, 3 to 50 of them";

    private static final int LONGEST_DESCRIPTION = 500;
    private static final int SHORTEST_SLUG = 3;
    private static final int LONGEST_SLUG = 50;

    private McpServerRules() {}

    static boolean isDescription(Optional<String> description) {
        return description.map(String::length).orElse(0) <= LONGEST_DESCRIPTION;
    }

    static boolean isSlug(Optional<String> slug) {
        int length = slug.map(String::length).orElse(SHORTEST_SLUG);
        return Slugs.isSlug(slug) && length >= SHORTEST_SLUG && length <= LONGEST_SLUG;
    }
}
