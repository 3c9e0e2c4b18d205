package io.github.llmintegrations.core.internal.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.llmintegrations.core.Change;
import io.github.llmintegrations.core.ConflictException;
import io.github.llmintegrations.core.Ensured;
import io.github.llmintegrations.core.NotFoundException;
import io.github.llmintegrations.core.Plan;
import io.github.llmintegrations.core.Plan.Action;
import io.github.llmintegrations.core.SdkException;
import io.github.llmintegrations.core.SecretState;
import io.github.llmintegrations.core.Secrets;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.Comparison;
import io.github.llmintegrations.core.internal.json.Documents;
import io.github.llmintegrations.core.internal.json.PartialCodec;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Plans how to bring a resource into a desired state, and carries plans out. It works on the tables of documents, so that no
 * provider needs code of its own. Immutable and thread-safe.
 *
 * @param <C> the request to create, which is the desired state
 * @param <T> the resource
 */
public final class Reconciliation<C, T> {
    /** How long a plan waits until the vendor shows what it has done. */
    public static final Duration VISIBLE_WITHIN = Duration.ofSeconds(30);

    /** How long a plan waits for a resource whose name the vendor reports as taken. */
    private static final Duration TAKEN_VISIBLE_WITHIN = Duration.ofSeconds(5);

    private static final int MOST_PLANS = 4;

    private final HttpTransport http;
    private final Rules rules;
    private final Codec<C> create;
    private final Function<T, JsonNode> read;
    private final Access<C, T> access;

    /**
     * Creates the reconciliation of one kind of resource.
     *
     * @param create writes the desired state
     * @param read writes the resource
     */
    public Reconciliation(HttpTransport http, Rules rules, Codec<C> create, Codec<T> read, Access<C, T> access) {
        this(http, rules, create, found -> Documents.toTree(read, found), access);
    }

    /**
     * Creates the reconciliation of one kind of resource whose responses need an interpretation.
     *
     * @param create writes the desired state
     * @param read returns the JSON of a resource, with what the response says in another way
     */
    public Reconciliation(
            HttpTransport http, Rules rules, Codec<C> create, Function<T, JsonNode> read, Access<C, T> access) {
        this.http = http;
        this.rules = rules;
        this.create = create;
        this.read = read;
        this.access = access;
    }

    /**
     * What is special about a kind of resource. Paths are JSON names with dots between them.
     *
     * @param fixed the paths of fields that an update must not change, such as the provider
     * @param notReturned the paths of fields that the vendor's responses can lack although the resource has them
     * @param merged the names of objects of which an update sends only the fields that change; it replaces all others as a whole
     * @param kinds the names of fields that an update repeats, since they tell the kind of a document
     * @param wholes the names of fields in which every difference counts, such as tags and schemas
     * @param ids the names of fields that hold a UUID or a slug, while the vendor may return the other one
     */
    public record Rules(
            Set<String> fixed,
            Set<String> notReturned,
            Set<String> merged,
            Set<String> kinds,
            Set<String> wholes,
            Set<String> ids) {
        /** Nothing is special. */
        public static final Rules NONE = new Rules(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

        public Rules withFixed(String... paths) {
            return new Rules(Set.of(paths), notReturned, merged, kinds, wholes, ids);
        }

        public Rules withNotReturned(String... paths) {
            return new Rules(fixed, Set.of(paths), merged, kinds, wholes, ids);
        }

        public Rules withMerged(String... names) {
            return new Rules(fixed, notReturned, Set.of(names), kinds, wholes, ids);
        }

        public Rules withKinds(String... names) {
            return new Rules(fixed, notReturned, merged, Set.of(names), wholes, ids);
        }

        public Rules withWholes(String... names) {
            return new Rules(fixed, notReturned, merged, kinds, Set.of(names), ids);
        }

        public Rules withIds(String... names) {
            return new Rules(fixed, notReturned, merged, kinds, wholes, Set.of(names));
        }
    }

    /**
     * The calls of a resource.
     *
     * @param <C> the request to create
     * @param <T> the resource
     */
    public interface Access<C, T> {
        /** Returns the resource in words, such as {@code integration "Production"}. */
        String describe(C desired);

        /** Returns the resources that the desired state may describe: those with its slug, or with its type and name. */
        List<T> find(C desired);

        /** Returns whether the vendor rejects a second resource with the slug or the name of the desired state. */
        boolean isUnique(C desired);

        /**
         * Returns whether an update takes the fields of a request.
         *
         * @param request the request with the parts of the desired state that change
         */
        boolean canUpdate(C desired, JsonNode request);

        /** Creates the resource, and returns it as soon as it is visible. */
        T create(C desired);

        /**
         * Updates a resource, and returns it as soon as the change is visible.
         *
         * @param changes writes the parts of the desired state that change
         * @param shows returns whether a resource shows the changes
         */
        T update(T current, Codec<C> changes, C desired, Predicate<? super T> shows);
    }

    /** Plans, without writing anything. */
    public Plan<T> plan(C desired, Secrets secrets) {
        Objects.requireNonNull(desired, "desired");
        Objects.requireNonNull(secrets, "secrets");
        return planOf(desired, secrets, access.find(desired), MOST_PLANS);
    }

    private Plan<T> planOf(C desired, Secrets secrets, List<T> found, int plansLeft) {
        if (found.isEmpty()) {
            Map<String, SecretState> states = new LinkedHashMap<>();
            compare(create, desired, JsonNodeFactory.instance.objectNode())
                    .secrets()
                    .forEach((path, state) -> states.put(path, SecretState.SENT));
            return Plan.<T>builder(Action.CREATE, access.describe(desired))
                    .secrets(states)
                    .build(plan -> create(plan, desired, secrets, plansLeft));
        }
        return found.size() == 1
                ? planFor(desired, secrets, found.get(0), plansLeft)
                : refused(desired, found.get(0), "there are " + found.size() + " of this name");
    }

    private Plan<T> planFor(C desired, Secrets secrets, T current, int plansLeft) {
        Comparison comparison = compare(create, desired, read.apply(current));
        Optional<Change> fixed = comparison.changes().stream()
                .filter(each -> rules.fixed.contains(each.path()))
                .findFirst();
        if (fixed.isPresent()) {
            return refused(desired, current, "an update cannot change " + fixed.get());
        }
        Map<String, SecretState> states = new LinkedHashMap<>(comparison.secrets());
        if (secrets == Secrets.SEND) {
            states.replaceAll((path, state) -> SecretState.SENT);
        }
        Set<String> parts = new LinkedHashSet<>();
        comparison.changes().forEach(each -> parts.add(part(each.path())));
        states.forEach((path, state) -> {
            if (state != SecretState.NOT_COMPARED) {
                parts.add(part(path));
            }
        });
        Optional<String> unasked = states.keySet().stream()
                .filter(path -> states.get(path) == SecretState.NOT_COMPARED && parts.contains(part(path)))
                .findFirst();
        if (unasked.isPresent()) {
            return refused(
                    desired,
                    current,
                    "an update would replace " + part(unasked.get()) + " as a whole and send the secret "
                            + unasked.get() + "; Secrets.SEND allows it");
        }
        Codec<C> changes = new PartialCodec<>(create, parts, rules.kinds);
        if (!parts.isEmpty() && !access.canUpdate(desired, Documents.toTree(changes, desired))) {
            return refused(desired, current, "no update takes " + String.join(", ", parts));
        }
        return Plan.<T>builder(parts.isEmpty() ? Action.UNCHANGED : Action.UPDATE, access.describe(desired))
                .current(current)
                .changes(comparison.changes())
                .secrets(states)
                .notCompared(comparison.notCompared())
                .build(plan -> parts.isEmpty()
                        ? new Ensured<>(current, plan)
                        : update(plan, current, changes, desired, secrets, plansLeft));
    }

    private Plan<T> refused(C desired, T current, String reason) {
        return Plan.<T>builder(Action.REFUSED, access.describe(desired))
                .current(current)
                .reason(reason)
                .build(plan -> {
                    throw new IllegalStateException(access.describe(desired) + ": " + reason);
                });
    }

    private Comparison compare(Codec<C> parts, C desired, JsonNode found) {
        return new Comparison(rules.notReturned, rules.wholes, rules.ids)
                .compare(Documents.toTree(parts, desired), Documents.toMaskedTree(parts, desired), found);
    }

    /** Returns the part of a request that an update sends to change a field. */
    private String part(String path) {
        String[] names = path.split("\\.", 3);
        return names.length > 1 && rules.merged.contains(names[0]) ? names[0] + "." + names[1] : names[0];
    }

    private Ensured<T> create(Plan<T> plan, C desired, Secrets secrets, int plansLeft) {
        try {
            return new Ensured<>(access.create(desired), plan);
        } catch (ConflictException e) {
            return again(desired, secrets, plansLeft, e, false);
        } catch (SdkException e) {
            return again(desired, secrets, plansLeft, e, access.isUnique(desired));
        }
    }

    private Ensured<T> update(Plan<T> plan, T current, Codec<C> changes, C desired, Secrets secrets, int plansLeft) {
        T updated;
        try {
            updated = access.update(current, changes, desired, found -> isReached(changes, desired, found));
        } catch (NotFoundException e) {
            if (plansLeft <= 0) {
                throw e;
            }
            return planOf(desired, secrets, access.find(desired), plansLeft - 1).apply();
        } catch (SdkException e) {
            if (e instanceof ConflictException) {
                throw e;
            }
            return again(desired, secrets, plansLeft, e, false);
        }
        // Somebody else may have changed another part meanwhile, such as the name.
        Plan<T> rest = planFor(desired, Secrets.KEEP, updated, plansLeft - 1);
        return new Ensured<>(
                plansLeft > 0 && !rest.changes().isEmpty() ? rest.apply().value() : updated, plan);
    }

    private boolean isReached(Codec<C> changes, C desired, T found) {
        return compare(changes, desired, read.apply(found)).changes().isEmpty();
    }

    /**
     * Plans again after a failure that leaves open what the vendor has, and carries the plan out. Throws any other failure.
     *
     * @param mayCreate whether to create the resource if none becomes visible
     */
    private Ensured<T> again(C desired, Secrets secrets, int plansLeft, SdkException failure, boolean mayCreate) {
        if (plansLeft <= 0
                || !(failure instanceof ConflictException || failure.outcome().mayHaveBeenApplied())) {
            throw failure;
        }
        List<T> found = findVisible(desired, failure);
        if (found.isEmpty() && !mayCreate) {
            throw failure;
        }
        return planOf(desired, secrets, found, plansLeft - 1).apply();
    }

    private List<T> findVisible(C desired, SdkException failure) {
        try {
            boolean isTaken = failure instanceof ConflictException;
            return http.visibilityWait(isTaken ? TAKEN_VISIBLE_WITHIN : VISIBLE_WITHIN)
                    .run(() -> access.find(desired), missing -> false, found -> !found.isEmpty())
                    .orElse(List.of());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failure;
        }
    }
}
