package io.github.llmintegrations.core.internal.http;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Environment variables. A blank variable counts as not set. Messages contain names of variables and never their values.
 * Immutable.
 */
public final class Environment {
    private static final Pattern SMALL_NUMBER = Pattern.compile("[0-9]{1,5}");

    private final Map<String, String> variables;

    private Environment(Map<String, String> variables) {
        this.variables = variables;
    }

    /** Returns the environment with these variables. */
    public static Environment of(Map<String, String> variables) {
        return new Environment(variables);
    }

    /** Returns the value of a variable without the white space around it; empty if the variable is not set. */
    public Optional<String> value(String variable) {
        return Optional.ofNullable(variables.get(variable)).map(String::strip).filter(each -> !each.isEmpty());
    }

    /**
     * Returns the value of a variable as a number; empty if the variable is not set.
     *
     * @param least the smallest allowed number
     * @param most the largest allowed number
     * @throws IllegalArgumentException if the value is not a number in this range
     */
    public OptionalInt number(String variable, int least, int most) {
        Optional<String> value = value(variable);
        if (value.isEmpty()) {
            return OptionalInt.empty();
        }
        int number = SMALL_NUMBER.matcher(value.get()).matches() ? Integer.parseInt(value.get()) : -1;
        if (number < least || number > most) {
            throw new IllegalArgumentException(variable + " must be " + least + " to " + most);
        }
        return OptionalInt.of(number);
    }

    /**
     * Requires that a variable is set.
     *
     * @return this environment
     * @throws IllegalArgumentException if it is not set
     */
    public Environment require(String variable) {
        if (value(variable).isEmpty()) {
            throw new IllegalArgumentException(variable + " is not set");
        }
        return this;
    }

    /**
     * Requires that at most one of two variables is set.
     *
     * @return this environment
     * @throws IllegalArgumentException if both are set
     */
    public Environment requireAtMostOne(String one, String other) {
        if (value(one).isPresent() && value(other).isPresent()) {
            throw new IllegalArgumentException(one + " and " + other + " exclude each other: set one of them");
        }
        return this;
    }
}
