package io.github.llmintegrations.testing;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Ids and slugs that stand in paths. */
public final class PathSegments {
    private PathSegments() {}

    /** Ids, each with the one segment that it must become. */
    public static Stream<Arguments> escaped() {
        return Stream.of(
                arguments("bedrock-prod_1", "bedrock-prod_1"),
                arguments("TGxtSW50ZWdyYXRpb246MTI6YUJjRA==", "TGxtSW50ZWdyYXRpb246MTI6YUJjRA=="),
                arguments("a/../b", "a%2F..%2Fb"),
                arguments("../admin", "..%2Fadmin"),
                arguments("a b", "a%20b"),
                arguments("é", "%C3%A9"),
                arguments("%2e%2e", "%252e%252e"),
                arguments("a%2Fb", "a%252Fb"),
                arguments("a?x=1", "a%3Fx=1"),
                arguments("a#b", "a%23b"),
                arguments("a;b+c", "a;b+c"),
                arguments("a\\b", "a%5Cb"),
                arguments("...", "..."),
                arguments("İı", "%C4%B0%C4%B1"),
                arguments("名", "%E5%90%8D"),
                arguments("😀", "%F0%9F%98%80"));
    }

    /** Ids that no path can carry, or that would name another path. */
    public static Stream<String> unusable() {
        return Stream.of(
                "",
                " ",
                "\t",
                ".",
                "..",
                "a\nb",
                "a\rb",
                "a\0b",
                "a\tb",
                "a\u007fb",
                "a\u0085b",
                "a\ud800",
                "\udc00b",
                "i".repeat(1_025));
    }
}
