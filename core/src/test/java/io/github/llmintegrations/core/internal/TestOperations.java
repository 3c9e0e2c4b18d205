package io.github.llmintegrations.core.internal;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.llmintegrations.core.Outcome;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Operations of the test vendor, one for each way there is to repeat one. */
final class TestOperations {
    static final PathTemplate THINGS = PathTemplate.of("/v2/things");
    static final PathTemplate THING = PathTemplate.of("/v2/things/{thing_id}");

    private TestOperations() {}

    static Operation<Thing> get() {
        return get("t1");
    }

    static Operation<Thing> get(String id) {
        return Operation.draft("things.get", RetryClass.READ, "GET", THING, id).reads(Json.reader(Thing.class));
    }

    static Operation<Thing> create() {
        return create("{\"name\":\"one\"}");
    }

    static Operation<Thing> create(String body) {
        return Operation.draft("things.create", RetryClass.UNSAFE, "POST", THINGS)
                .body(body.getBytes(StandardCharsets.UTF_8))
                .reads(Json.reader(Thing.class));
    }

    static Operation<Thing> update() {
        return Operation.draft("things.update", RetryClass.UNSAFE, "PATCH", THING, "t1")
                .body("{\"name\":\"one\"}".getBytes(StandardCharsets.UTF_8))
                .reads(Json.reader(Thing.class));
    }

    static Operation<Thing> replace() {
        return Operation.draft("things.replace", RetryClass.REPEATABLE, "PUT", THING, "t1")
                .body("{\"name\":\"one\"}".getBytes(StandardCharsets.UTF_8))
                .reads(Json.reader(Thing.class));
    }

    static Operation<ResponseReader.Done> delete() {
        return Operation.draft("things.delete", RetryClass.REPEATABLE, "DELETE", THING, "t1")
                .removes();
    }

    /** An operation with an answer to read, of the given class. */
    static Operation<Thing> of(RetryClass retryClass) {
        return switch (retryClass) {
            case READ -> get();
            case REPEATABLE -> replace();
            case UNSAFE -> create();
        };
    }

    /** What an operation of the given class may have done, where one that changes things may have done this. */
    static Outcome outcome(RetryClass retryClass, Outcome ofChanges) {
        return retryClass == RetryClass.READ ? Outcome.NOTHING_TO_APPLY : ofChanges;
    }

    /** What the test vendor keeps. */
    @JsonDeserialize(using = ThingReader.class)
    record Thing(@Nullable String name) {}

    static final class ThingReader extends DocumentReader<AtomicReference<String>, Thing> {
        ThingReader() {
            super(AtomicReference::new, name -> new Thing(name.get()));
            field("name", Values.TEXT, AtomicReference::set);
        }
    }
}
