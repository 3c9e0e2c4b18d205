package io.github.llmintegrations.sandbox.internal.arize;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.llmintegrations.sandbox.ArizeSpelling;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Determines the spelling of enum values in a request and its response. Thread-safe. */
final class Spellings {

    private final Set<ArizeSpelling> accepted;
    private final ArizeSpelling initial;
    private volatile ArizeSpelling latest;

    /** Accepts these spellings; before the first enum value arrives, responses have the first of them. */
    Spellings(Set<ArizeSpelling> accepted) {
        this.accepted = accepted;
        this.initial = accepted.iterator().next();
        this.latest = initial;
    }

    /** Returns the values to accept in requests of each accepted spelling. */
    List<EnumSpelling> enumSpellings() {
        return accepted.stream()
                .map(spelling -> new EnumSpelling(spelling, accepted.size() == 1))
                .toList();
    }

    /** Returns the spelling of the request with this body. */
    ArizeSpelling of(ObjectNode body) {
        return noting(EnumFields.spelling(body));
    }

    /** Returns the spelling of the request that lists this type of integrations. */
    ArizeSpelling ofType(Optional<String> type) {
        return noting(type.flatMap(EnumFields::spelling));
    }

    /** Returns the spelling of a request without enum values: that of the latest request which had one. */
    ArizeSpelling latest() {
        return latest;
    }

    void reset() {
        latest = initial;
    }

    private ArizeSpelling noting(Optional<ArizeSpelling> spelling) {
        Optional<ArizeSpelling> own = spelling.filter(accepted::contains);
        own.ifPresent(noted -> latest = noted);
        return own.orElse(latest);
    }
}
