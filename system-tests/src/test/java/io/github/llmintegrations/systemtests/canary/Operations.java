package io.github.llmintegrations.systemtests.canary;

import java.util.stream.Stream;

/** Every call of both clients. */
final class Operations {
    private Operations() {}

    static Stream<Operation> all() {
        return Stream.of(ArizeOperations.all(), PortkeyOperations.all(), ProviderOperations.all(), McpOperations.all())
                .flatMap(each -> each);
    }
}
