package io.github.llmintegrations.core.internal.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.core.Patch;
import io.github.llmintegrations.core.Secret;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/** A document with every kind of line in its table. It is also its builder. */
final class Parcel {
    /** The dialect of a server that does not support the constant. */
    static final Object OLD = "old";

    static final DocumentCodec<Parcel, Parcel> CODEC = Codec.of(Parcel.class, Parcel::new, Function.<Parcel>identity())
            .constant("kind", Values.TEXT, "parcel", dialect -> !OLD.equals(dialect))
            .field("label", Values.TEXT, it -> it.label, (it, label) -> it.label = label)
            .optional("note", Values.ANY_TEXT, it -> it.note, (it, note) -> it.note = Optional.of(note))
            .optionalLong("weight", it -> it.weight, (it, weight) -> it.weight = OptionalLong.of(weight))
            .optionalInt("pieces", it -> it.pieces, (it, pieces) -> it.pieces = OptionalInt.of(pieces))
            .optionalAmount("price", it -> it.price, (it, price) -> it.price = OptionalDouble.of(price))
            .patch("place", Values.TEXT, it -> it.place, (it, place) -> it.place = place)
            .field("key", Values.SECRET, it -> it.key, (it, key) -> it.key = key)
            .optional("token", Values.SECRET, it -> it.token, (it, token) -> it.token = Optional.of(token))
            .items("tags", Values.TEXT, it -> it.tags, (it, tag) -> it.tags.add(tag))
            .list("stops", Values.TEXT, it -> it.stops, (it, stops) -> it.stops = stops)
            .items("badges", Badge.CODEC, it -> it.badges, (it, badge) -> it.badges = List.of(badge))
            .entries("headers", Values.SECRET, it -> it.headers, (it, headers) -> it.headers = headers)
            .optional("inner", inner(), it -> it.inner, (it, inner) -> it.inner = Optional.of(inner))
            .carried(it -> it.route, (it, route) -> it.route = route)
            .embedded(Mark.CODEC, it -> it.stamp, (it, stamp) -> it.stamp = stamp)
            .sentExtras(it -> it.extras, (it, name, value) -> it.extras.put(name, value));

    String label = "";
    Optional<String> note = Optional.empty();
    OptionalLong weight = OptionalLong.empty();
    OptionalInt pieces = OptionalInt.empty();
    OptionalDouble price = OptionalDouble.empty();
    Patch<String> place = Patch.keep();
    Secret key = Secret.of("");
    Optional<Secret> token = Optional.empty();
    final List<String> tags = new ArrayList<>();
    List<String> stops = List.of();
    List<Badge> badges = List.of();
    Map<String, Secret> headers = Map.of();
    Optional<Parcel> inner = Optional.empty();
    String route = "";
    Mark stamp = new Stamp(Secret.of("canary-stamp"));
    final Map<String, JsonNode> extras = new LinkedHashMap<>();

    /** A parcel can contain another. */
    private static Codec<Parcel> inner() {
        return Documents.document(Parcel.class, Parcel::new);
    }

    /** The embedded document. */
    sealed interface Mark {
        UnionCodec<Mark> CODEC = Codec.union(Mark.class, "stamp_type")
                .member(List.of("STAMP"), Stamp.class, () -> Stamp.CODEC)
                .member(List.of("BADGE"), Badge.class, () -> Badge.CODEC);
    }

    record Stamp(Secret key) implements Mark {
        static final DocumentCodec<Stamp, AtomicReference<Secret>> CODEC = Codec.<Stamp, AtomicReference<Secret>>of(
                        Stamp.class, AtomicReference::new, key -> new Stamp(Objects.requireNonNull(key.get())))
                .constant("stamp_type", Values.TEXT, "STAMP")
                .field("stamp_key", Values.SECRET, Stamp::key, AtomicReference::set);
    }

    /** A document that keeps unknown fields, and is also part of responses. */
    record Badge(long number, Map<String, JsonNode> extras) implements Mark {
        static final DocumentCodec<Badge, BadgeBuilder> CODEC = Codec.of(
                        Badge.class, BadgeBuilder::new, BadgeBuilder::build)
                .constant("stamp_type", Values.TEXT, "BADGE")
                .field("badge", Values.WHOLE_NUMBER, Badge::number, (it, number) -> it.number = number)
                .extras(Badge::extras, (it, name, value) -> it.extras.put(name, value));
    }

    private static final class BadgeBuilder {
        private final Map<String, JsonNode> extras = new LinkedHashMap<>();
        private long number;

        private Badge build() {
            return new Badge(number, extras);
        }
    }

    /** An update, which must set a field. */
    static final class Change {
        static final DocumentCodec<Change, Change> CODEC = Codec.of(
                        Change.class, Change::new, Function.<Change>identity())
                .constant("kind", Values.TEXT, "change")
                .patch("place", Values.TEXT, it -> it.place, (it, place) -> it.place = place)
                .list("stops", Values.TEXT, it -> it.stops, (it, stops) -> it.stops = stops)
                .items("tags", Values.TEXT, it -> it.tags, (it, tag) -> it.tags = List.of(tag))
                .optional(
                        "names", Values.list(Values.TEXT), it -> it.names, (it, names) -> it.names = Optional.of(names))
                .sentExtras(it -> it.extras, (it, name, value) -> it.extras = Map.of(name, value));

        Patch<String> place = Patch.keep();
        List<String> stops = List.of();
        List<String> tags = List.of();
        Optional<List<String>> names = Optional.empty();
        Map<String, JsonNode> extras = Map.of();
    }
}
