package io.github.llmintegrations.core;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The rule for headers that a caller adds. Messages contain the name of a header and never its value. */
final class HeaderRule {
    /** Headers that the client sets. A caller's would leak a key, truncate a body or break its compression. */
    private static final Set<String> RESERVED = Set.of(
            "accept-encoding",
            "authorization",
            "connection",
            "content-encoding",
            "content-length",
            "content-type",
            "cookie",
            "host",
            "proxy-authorization",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade",
            "user-agent",
            "x-portkey-api-key");

    private HeaderRule() {}

    static void check(Map<String, Secret> headers, List<String> faults) {
        headers.forEach((name, value) -> {
            if (name.isEmpty() || !name.chars().allMatch(HeaderRule::isTokenCharacter)) {
                faults.add("the name of a header must be letters, digits and -");
            } else if (RESERVED.contains(name.toLowerCase(Locale.ROOT))) {
                faults.add("the header " + name + " is set by the client");
            } else if (!value.reveal().chars().allMatch(HeaderRule::isValueCharacter)) {
                faults.add("the value of the header " + name + " must be printable ASCII");
            }
        });
    }

    private static boolean isTokenCharacter(int each) {
        return each > ' ' && each < 0x7F && "\"(),/:;<=>?@[\\]{}".indexOf(each) < 0;
    }

    private static boolean isValueCharacter(int each) {
        return each == '\t' || (each >= ' ' && each < 0x7F);
    }
}
