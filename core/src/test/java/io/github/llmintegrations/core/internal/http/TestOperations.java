package io.github.llmintegrations.core.internal.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.core.Outcome;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.internal.json.Documents;
import io.github.llmintegrations.core.internal.json.UnreadableException;
import io.github.llmintegrations.core.internal.json.Values;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Operations of the test vendor, at least one for each retry class. */
final class TestOperations {
    static final PathTemplate THINGS = PathTemplate.of("/v2/things");
    static final PathTemplate THING = PathTemplate.of("/v2/things/{thing_id}");

    private TestOperations() {}

    static Operation<Thing> get() {
        return get("t1");
    }

    static Operation<Thing> get(String id) {
        return Operation.draft("things.get", RetryClass.READ, "GET", THING, id).reads(Thing.CODEC);
    }

    static Operation<Thing> create() {
        return create("{\"name\":\"one\"}");
    }

    static Operation<Thing> create(String body) {
        return create(Body.of(body));
    }

    static Operation<Thing> create(Body body) {
        return Operation.draft("things.create", RetryClass.UNSAFE, "POST", THINGS)
                .body(Body.CODEC, body, null)
                .reads(Thing.CODEC);
    }

    static Operation<Thing> update() {
        return Operation.draft("things.update", RetryClass.UNSAFE, "PATCH", THING, "t1")
                .body(Body.CODEC, Body.of("{\"name\":\"one\"}"), null)
                .reads(Thing.CODEC);
    }

    static Operation<Thing> replace() {
        return Operation.draft("things.replace", RetryClass.REPEATABLE, "PUT", THING, "t1")
                .body(Body.CODEC, Body.of("{\"name\":\"one\"}"), null)
                .reads(Thing.CODEC);
    }

    static Operation<ResponseReader.Done> delete() {
        return Operation.draft("things.delete", RetryClass.REPEATABLE, "DELETE", THING, "t1")
                .removes();
    }

    /** Returns an operation with a retry class that reads its response. */
    static Operation<Thing> of(RetryClass retryClass) {
        return switch (retryClass) {
            case READ -> get();
            case REPEATABLE -> replace();
            case UNSAFE -> create();
        };
    }

    /** Returns the outcome for a retry class: the given one, or that of a read. */
    static Outcome outcome(RetryClass retryClass, Outcome ofChanges) {
        return retryClass == RetryClass.READ ? Outcome.NOTHING_TO_APPLY : ofChanges;
    }

    /** The resource of the test vendor. */
    record Thing(@Nullable String name) {
        static final DocumentCodec<Thing, AtomicReference<String>> CODEC = Codec.<Thing, AtomicReference<String>>of(
                        Thing.class, AtomicReference::new, Thing::named)
                .optional("name", Values.TEXT, thing -> Optional.ofNullable(thing.name), AtomicReference::set);

        private static Thing named(AtomicReference<String> name) {
            return new Thing(name.get());
        }
    }

    /** The request of the test vendor, which has only unknown fields. */
    record Body(Map<String, JsonNode> fields) {
        static final DocumentCodec<Body, Map<String, JsonNode>> CODEC = Codec.<Body, Map<String, JsonNode>>of(
                        Body.class, LinkedHashMap::new, Body::new)
                .sentExtras(Body::fields, Map::put);

        static Body of(String json) {
            try {
                return new Body(Documents.fields(Documents.parse(json.getBytes(StandardCharsets.UTF_8))));
            } catch (UnreadableException e) {
                throw new IllegalArgumentException(e);
            }
        }
    }
}
