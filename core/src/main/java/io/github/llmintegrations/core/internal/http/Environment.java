package io.github.llmintegrations.core.internal.http;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Environment variables. A blank one is as good as absent; messages name variables and never show values. */
public final class Environment {
    private static final Pattern SMALL_NUMBER = Pattern.compile("[0-9]{1,4}");

    private final Map<String, String> variables;

    private Environment(Map<String, String> variables) {
        this.variables = variables;
    }

    public static Environment of(Map<String, String> variables) {
        return new Environment(variables);
    }

    public Optional<String> value(String variable) {
        return Optional.ofNullable(variables.get(variable)).map(String::strip).filter(each -> !each.isEmpty());
    }

    /**
     * The variable as a number of the range.
     *
     * @throws IllegalArgumentException if it is set to anything else
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
     * This environment, in which the variable is set.
     *
     * @throws IllegalArgumentException if it is not
     */
    public Environment requiring(String variable) {
        if (value(variable).isEmpty()) {
            throw new IllegalArgumentException(variable + " is not set");
        }
        return this;
    }

    /**
     * This environment, in which not both variables are set.
     *
     * @throws IllegalArgumentException if they are
     */
    public Environment refusingBoth(String one, String other) {
        if (value(one).isPresent() && value(other).isPresent()) {
            throw new IllegalArgumentException(one + " and " + other + " exclude each other: set one of them");
        }
        return this;
    }
}
