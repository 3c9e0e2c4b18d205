package io.github.llmintegrations.portkey;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.core.ApiException;
import io.github.llmintegrations.core.internal.http.Reconciliation;
import io.github.llmintegrations.core.internal.http.ResponseReader;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.Documents;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The calls with which the resources of a kind are brought into a desired state. Immutable and thread-safe.
 *
 * @param <C> the request to create, which is the desired state
 * @param <S> an item of a list
 * @param <T> the resource
 * @param kind the kind of resource, in words
 * @param codec writes the request to create
 * @param reader reads the resource
 * @param updateRequest the type of the request to update
 * @param slug returns the slug that the desired state sets
 * @param name returns the name of the desired state
 * @param list lists the resources whose names may be that of the desired state
 * @param nameOf returns the name of an item
 * @param slugOf returns the slug or the id of an item
 * @param idOf returns the slug or the id of a resource
 */
record PortkeyAccess<C, S, T>(
        PortkeyResource resource,
        String kind,
        Codec<C> codec,
        ResponseReader<T> reader,
        Class<?> updateRequest,
        Function<C, Optional<String>> slug,
        Function<C, String> name,
        Function<C, Stream<S>> list,
        Function<S, Optional<String>> nameOf,
        Function<S, String> slugOf,
        Function<T, String> idOf)
        implements Reconciliation.Access<C, T> {

    /** For all kinds: the fields that name another resource by its UUID or its slug. Portkey returns either, whatever it received. */
    static final Reconciliation.Rules RULES = Reconciliation.Rules.NONE.withIds(
            "organisation_id", "workspace_id", "allowed_workspaces", "integration_id", "secret_reference_id");

    @Override
    public String describe(C desired) {
        return kind + " \"" + name.apply(desired) + "\"";
    }

    @Override
    public List<T> find(C desired) {
        Optional<String> wanted = slug.apply(desired);
        Stream<String> found = wanted.isPresent()
                ? wanted.stream()
                : list.apply(desired)
                        .filter(each -> nameOf.apply(each).equals(Optional.of(name.apply(desired))))
                        .map(slugOf);
        return found.flatMap(each -> get(each).stream()).toList();
    }

    private Optional<T> get(String id) {
        try {
            return Optional.of(resource.get(id, reader));
        } catch (ApiException e) {
            if (PortkeyErrors.isMissingOrForbidden(e)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    @Override
    public boolean isUnique(C desired) {
        return slug.apply(desired).isPresent();
    }

    @Override
    public boolean canUpdate(C desired, JsonNode request) {
        Set<String> taken = Documents.codecOf(updateRequest).orElseThrow().namesIn(request);
        return request.properties().stream().allMatch(each -> taken.contains(each.getKey()));
    }

    @Override
    public T create(C desired) {
        return awaitVisible(resource.create(codec, desired).slug(), created -> true);
    }

    @Override
    public T update(T current, Codec<C> changes, C desired, Predicate<? super T> shows) {
        resource.update(idOf.apply(current), changes, desired);
        return awaitVisible(idOf.apply(current), shows);
    }

    private T awaitVisible(String id, Predicate<? super T> shows) {
        return resource.awaitVisible(id, reader, shows, Reconciliation.VISIBLE_WITHIN);
    }
}
