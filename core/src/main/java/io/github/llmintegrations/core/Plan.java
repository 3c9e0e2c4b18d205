package io.github.llmintegrations.core;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What it takes to bring a resource into a desired state. A plan writes nothing until {@link #apply()} is called. It contains no
 * secret. Immutable and thread-safe.
 *
 * <p>What the desired state does not set stays as it is. Lists are compared without regard to their order, and fields that this
 * library does not know are no difference.
 *
 * @param <T> the type of the resource
 */
public final class Plan<T> {

    /** What a plan does. */
    public enum Action {
        /** The plan creates the resource. */
        CREATE,

        /** The plan updates the resource. */
        UPDATE,

        /** The resource is in the desired state, as far as the vendor shows it. */
        UNCHANGED,

        /** The plan can do nothing, for the reason that {@link #reason()} returns. */
        REFUSED
    }

    private final Action action;
    private final String resource;
    private final List<Change> changes;
    private final Map<String, SecretState> secrets;
    private final List<String> notCompared;
    private final Optional<String> reason;
    private final Optional<T> current;
    private final transient Function<Plan<T>, Ensured<T>> application;

    private Plan(Builder<T> builder, Function<Plan<T>, Ensured<T>> application) {
        this.action = builder.action;
        this.resource = builder.resource;
        this.changes = List.copyOf(builder.changes);
        this.secrets = Collections.unmodifiableMap(new LinkedHashMap<>(builder.secrets));
        this.notCompared = List.copyOf(builder.notCompared);
        this.reason = builder.reason;
        this.current = builder.current;
        this.application = application;
    }

    /**
     * {@return a builder} The clients call this.
     *
     * @param <T> the type of the resource
     * @param action what the plan does
     * @param resource the resource, in words for people
     */
    public static <T> Builder<T> builder(Action action, String resource) {
        return new Builder<>(action, resource);
    }

    /** {@return what this plan does} */
    public Action action() {
        return action;
    }

    /** {@return the differences between the resource and the desired state; empty if this plan creates the resource} */
    public List<Change> changes() {
        return changes;
    }

    /** {@return the state of each secret of the desired state by its path, such as {@code config.api_key}} */
    public Map<String, SecretState> secrets() {
        return secrets;
    }

    /**
     * {@return the paths of the fields that cannot be compared, secrets excepted: the vendor does not return them, or returns a
     * UUID where the desired state has a slug, or a slug where it has a UUID}
     */
    public List<String> notCompared() {
        return notCompared;
    }

    /** {@return why this plan can do nothing; empty unless the action is {@link Action#REFUSED}} */
    public Optional<String> reason() {
        return reason;
    }

    /** {@return the resource as the vendor has returned it; empty if there is none} */
    public Optional<T> current() {
        return current;
    }

    /**
     * Carries this plan out, and waits until the vendor shows the result. If somebody else creates the resource meanwhile, or the
     * response to the create is lost, this method plans again and carries that plan out.
     *
     * @return the resource
     * @throws IllegalStateException if the plan is refused, or becomes so when it is made again; the message says why
     * @throws NotVisibleException if the vendor does not show the result within 30 seconds
     * @throws SdkException if a call fails in any other way
     */
    public Ensured<T> apply() {
        return application.apply(this);
    }

    /** Returns the action, the resource, and a line for each change, secret and field that cannot be compared. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(action + " " + resource);
        reason.ifPresent(why -> text.append(": ").append(why));
        changes.forEach(each -> text.append(System.lineSeparator()).append("  ").append(each));
        secrets.forEach((path, state) -> text.append(System.lineSeparator())
                .append("  ")
                .append(path)
                .append(": secret, ")
                .append(inWords(state)));
        notCompared.forEach(path ->
                text.append(System.lineSeparator()).append("  ").append(path).append(": not compared"));
        return text.toString();
    }

    private static String inWords(SecretState state) {
        return switch (state) {
            case NOT_COMPARED -> "not compared";
            case SENT -> "sent";
            case DIFFERENT -> "different";
        };
    }

    /**
     * A builder of {@link Plan}, for the clients. Not thread-safe.
     *
     * @param <T> the type of the resource
     */
    public static final class Builder<T> {
        private final Action action;
        private final String resource;
        private final List<Change> changes = new ArrayList<>();
        private final Map<String, SecretState> secrets = new LinkedHashMap<>();
        private final List<String> notCompared = new ArrayList<>();
        private Optional<String> reason = Optional.empty();
        private Optional<T> current = Optional.empty();

        private Builder(Action action, String resource) {
            this.action = action;
            this.resource = resource;
        }

        /**
         * Sets the differences.
         *
         * @param all the differences
         * @return this builder
         */
        public Builder<T> changes(List<Change> all) {
            changes.addAll(all);
            return this;
        }

        /**
         * Sets the states of the secrets.
         *
         * @param states the states by the paths of the secrets
         * @return this builder
         */
        public Builder<T> secrets(Map<String, SecretState> states) {
            secrets.putAll(states);
            return this;
        }

        /**
         * Sets the fields that cannot be compared.
         *
         * @param paths the paths of the fields
         * @return this builder
         */
        public Builder<T> notCompared(List<String> paths) {
            notCompared.addAll(paths);
            return this;
        }

        /**
         * Sets why the plan is refused.
         *
         * @param why the reason, without a value
         * @return this builder
         */
        public Builder<T> reason(String why) {
            reason = Optional.of(why);
            return this;
        }

        /**
         * Sets the resource.
         *
         * @param found the resource
         * @return this builder
         */
        public Builder<T> current(T found) {
            current = Optional.of(found);
            return this;
        }

        /**
         * {@return the plan}
         *
         * @param application carries the plan out
         */
        public Plan<T> build(Function<Plan<T>, Ensured<T>> application) {
            return new Plan<>(this, application);
        }
    }
}
