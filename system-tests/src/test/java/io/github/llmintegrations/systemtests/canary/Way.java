package io.github.llmintegrations.systemtests.canary;

import io.github.llmintegrations.core.CallOptions;
import io.github.llmintegrations.core.SdkException;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import mockwebserver3.MockResponse;

/**
 * How a call ends.
 *
 * @param failure with which exception; none for a success
 * @param answer what the server answers
 * @param options the call's options
 * @param caller makes the call
 * @param open which operations can end so
 * @param pass which operations may succeed nevertheless
 */
record Way(
        String name,
        Route route,
        Optional<Class<? extends SdkException>> failure,
        BiFunction<Operation, Echo, MockResponse.Builder> answer,
        UnaryOperator<CallOptions.Builder> options,
        BiFunction<Operation, Clients, Object> caller,
        Predicate<Operation> open,
        Predicate<Operation> pass) {

    static Way success(String name) {
        return of(
                name,
                Optional.empty(),
                (operation, echo) -> Answers.json(
                                200, operation.answer().apply(echo.sent()).toString())
                        .setHeader("x-request-id", echo.line()));
    }

    static Way failure(
            String name, Class<? extends SdkException> failure, Function<Echo, MockResponse.Builder> answer) {
        return of(name, Optional.of(failure), (operation, echo) -> answer.apply(echo));
    }

    /** A failure of those who read the answer's body. */
    static Way failureToRead(
            String name, Class<? extends SdkException> failure, Function<Echo, MockResponse.Builder> answer) {
        Way way = failure(name, failure, answer);
        return new Way(
                name, way.route, way.failure, way.answer, way.options, way.caller, way.open, Operation::needsNothing);
    }

    private static Way of(
            String name,
            Optional<Class<? extends SdkException>> failure,
            BiFunction<Operation, Echo, MockResponse.Builder> answer) {
        return new Way(
                name,
                Route.HTTP1,
                failure,
                answer,
                options -> options,
                Operation::call,
                operation -> true,
                operation -> failure.isEmpty());
    }

    Way over(Route other) {
        return new Way(name, other, failure, answer, options, caller, open, pass);
    }

    Way with(UnaryOperator<CallOptions.Builder> other) {
        return new Way(name, route, failure, answer, other, caller, open, pass);
    }

    Way calledBy(BiFunction<Operation, Clients, Object> other) {
        return new Way(name, route, failure, answer, options, other, open, pass);
    }

    Way onlyFor(Predicate<Operation> operations) {
        return new Way(name, route, failure, answer, options, caller, operations, pass);
    }

    /** Whether a call that ended so has ended as it should. */
    boolean isEndOf(Operation operation, Optional<? extends Throwable> thrown) {
        if (thrown.isEmpty()) {
            return pass.test(operation);
        }
        Throwable end = thrown.get() instanceof CompletionException wrapper ? wrapper.getCause() : thrown.get();
        return failure.isPresent() && failure.get().isInstance(end);
    }

    @Override
    public String toString() {
        return name;
    }
}
