package io.github.llmintegrations.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.llmintegrations.core.Patch;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The codec of a document: a table with a line for each field, which contains its JSON name, the codec of its value, the accessor
 * of the document and the setter of the builder. The codec writes fields in the order of the table. When it reads a document, it
 * treats null like an absent field and rejects duplicate fields. To be fast, it expects each field where it was the last time,
 * since servers write the fields of a type in one order.
 *
 * <p>The methods that add lines return this codec. They are called before the codec is shared; after that it is thread-safe.
 *
 * @param <T> the type of the document
 * @param <B> the type of its builder
 */
public final class DocumentCodec<T, B> implements ObjectCodec<T>, CheckedReader<T> {
    /** The message for an update that sets no field. */
    public static final String NOTHING_SET = "at least one field must be set";

    private static final int MOST_FIELDS = Long.SIZE;

    private final Class<T> type;
    private final Supplier<B> newBuilder;
    private final Function<B, T> build;
    private final Map<String, Field<T, B>> fields = new LinkedHashMap<>();
    private final Field<T, B> start = new Field.Constant<>("", 0, Values.TEXT, "", dialect -> true);
    private final Set<String> required = new LinkedHashSet<>();
    private final List<BiConsumer<T, B>> carried = new ArrayList<>();
    private @Nullable Embedded<T, B, ?> embedded;
    private @Nullable OtherFields<T, B> extras;

    DocumentCodec(Class<T> type, Supplier<B> newBuilder, Function<B, T> build) {
        this.type = type;
        this.newBuilder = newBuilder;
        this.build = build;
        Documents.register(this);
    }

    /** Adds a field with a constant value, which identifies the kind of document. */
    public <V> DocumentCodec<T, B> constant(String name, Codec<V> codec, V value) {
        return constant(name, codec, value, dialect -> true);
    }

    /**
     * Adds a field with a constant value, which only some servers accept.
     *
     * @param isSupported returns whether a server supports the field, given its dialect
     */
    public <V> DocumentCodec<T, B> constant(
            String name, Codec<V> codec, V value, Predicate<@Nullable Object> isSupported) {
        return add(new Field.Constant<>(name, nextNumber(), codec, value, isSupported));
    }

    /** Adds a field that every document has. */
    public <V> DocumentCodec<T, B> field(
            String name,
            Codec<V> codec,
            Function<? super T, ? extends V> getter,
            BiConsumer<? super B, ? super V> setter) {
        required.add(name);
        return add(new Field.Single<>(name, nextNumber(), false, codec, getter, setter));
    }

    /** Adds a field that may be absent. */
    public <V> DocumentCodec<T, B> optional(
            String name,
            Codec<V> codec,
            Function<? super T, Optional<V>> getter,
            BiConsumer<? super B, ? super V> setter) {
        return add(new Field.Single<T, B, V>(
                name,
                nextNumber(),
                true,
                codec,
                document -> getter.apply(document).orElse(null),
                setter));
    }

    /** Marks a field as required although its line allows its absence: a list, or a secret that may come from elsewhere. */
    public DocumentCodec<T, B> requires(String name) {
        required.add(name);
        return this;
    }

    /** Adds a 64-bit integer that may be absent. */
    public DocumentCodec<T, B> optionalLong(
            String name, Function<? super T, OptionalLong> getter, BiConsumer<? super B, ? super Long> setter) {
        return optional(name, Values.WHOLE_NUMBER, document -> boxed(getter.apply(document)), setter);
    }

    /** Adds a 32-bit integer that may be absent. */
    public DocumentCodec<T, B> optionalInt(
            String name, Function<? super T, OptionalInt> getter, BiConsumer<? super B, ? super Integer> setter) {
        return optional(name, Values.INTEGER, document -> boxed(getter.apply(document)), setter);
    }

    /** Adds a number of at least 0 that may be absent. */
    public DocumentCodec<T, B> optionalAmount(
            String name, Function<? super T, OptionalDouble> getter, BiConsumer<? super B, ? super Double> setter) {
        return optional(name, Values.AMOUNT, document -> boxed(getter.apply(document)), setter);
    }

    private static Optional<Long> boxed(OptionalLong value) {
        return value.isPresent() ? Optional.of(value.getAsLong()) : Optional.empty();
    }

    private static Optional<Integer> boxed(OptionalInt value) {
        return value.isPresent() ? Optional.of(value.getAsInt()) : Optional.empty();
    }

    private static Optional<Double> boxed(OptionalDouble value) {
        return value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.empty();
    }

    /** Adds a field of an update that can be cleared. */
    public <V> DocumentCodec<T, B> patch(
            String name,
            Codec<V> codec,
            Function<? super T, Patch<V>> getter,
            BiConsumer<? super B, ? super Patch<V>> setter) {
        return add(new Field.Patched<>(name, nextNumber(), codec, getter, setter));
    }

    /** Adds a list that is not written if it is empty. */
    public <V> DocumentCodec<T, B> items(
            String name,
            Codec<V> item,
            Function<? super T, ? extends List<V>> getter,
            BiConsumer<? super B, ? super V> adder) {
        return list(name, Values.list(item), false, getter, eachBy(adder));
    }

    /** Adds a list that is not written if it is empty. A vendor may write a single item without the list. */
    public <V> DocumentCodec<T, B> itemsOrItem(
            String name,
            Codec<V> item,
            Function<? super T, ? extends List<V>> getter,
            BiConsumer<? super B, ? super V> adder) {
        return list(name, Values.listOrItem(item), false, getter, eachBy(adder));
    }

    /** Adds a list that is also written if it is empty. */
    public <V> DocumentCodec<T, B> list(
            String name,
            Codec<V> item,
            Function<? super T, ? extends List<V>> getter,
            BiConsumer<? super B, ? super List<V>> setter) {
        return list(name, Values.list(item), true, getter, setter);
    }

    private <V> DocumentCodec<T, B> list(
            String name,
            Codec<List<V>> codec,
            boolean isWrittenEmpty,
            Function<? super T, ? extends List<V>> getter,
            BiConsumer<? super B, ? super List<V>> setter) {
        return add(new Field.Container<>(name, nextNumber(), codec, List::isEmpty, isWrittenEmpty, getter, setter));
    }

    private static <B, V> BiConsumer<B, List<V>> eachBy(BiConsumer<? super B, ? super V> adder) {
        return (builder, items) -> items.forEach(each -> adder.accept(builder, each));
    }

    /** Adds an object with names that the caller chooses. It is not written if it is empty. */
    public <V> DocumentCodec<T, B> entries(
            String name,
            Codec<V> value,
            Function<? super T, ? extends Map<String, V>> getter,
            BiConsumer<? super B, ? super Map<String, V>> setter) {
        return add(new Field.Container<>(name, nextNumber(), Values.map(value), Map::isEmpty, false, getter, setter));
    }

    /** Adds an attribute that is copied to builders, but never part of the JSON. */
    public <V> DocumentCodec<T, B> carried(
            Function<? super T, ? extends V> getter, BiConsumer<? super B, ? super V> setter) {
        carried.add((document, builder) -> setter.accept(builder, getter.apply(document)));
        return this;
    }

    /** Adds an attribute that may be absent and is never written. It is read from request files only. */
    public <V> DocumentCodec<T, B> unwritten(
            String name,
            Codec<V> codec,
            Function<? super T, Optional<V>> getter,
            BiConsumer<? super B, ? super V> setter) {
        return add(new Field.Unwritten<T, B, V>(
                name, nextNumber(), codec, document -> getter.apply(document).orElse(null), setter));
    }

    /** Adds a document whose fields are written among the fields of this document. A document can have only one. */
    public <V> DocumentCodec<T, B> embedded(
            ObjectCodec<V> codec, Function<? super T, ? extends V> getter, BiConsumer<? super B, ? super V> setter) {
        this.embedded = new Embedded<>(codec, getter, setter);
        return this;
    }

    /** Keeps unknown fields, including nulls. Without this line, the codec ignores them. */
    public DocumentCodec<T, B> extras(Function<? super T, Map<String, JsonNode>> getter, Keeper<? super B> keeper) {
        this.extras = new OtherFields<>(getter, keeper, false);
        return this;
    }

    /** Keeps additional fields of a request. Since they can be secrets, all of them are masked. */
    public DocumentCodec<T, B> sentExtras(Function<? super T, Map<String, JsonNode>> getter, Keeper<? super B> keeper) {
        this.extras = new OtherFields<>(getter, keeper, true);
        return this;
    }

    private DocumentCodec<T, B> add(Field<T, B> field) {
        if (fields.put(field.name(), field) != null) {
            throw new IllegalStateException("duplicate field " + field.name() + " in the table of " + type);
        }
        return this;
    }

    private int nextNumber() {
        if (fields.size() == MOST_FIELDS) {
            throw new IllegalStateException("a table has at most " + MOST_FIELDS + " fields");
        }
        return fields.size();
    }

    @Override
    public Class<T> type() {
        return type;
    }

    @Override
    public boolean isSent() {
        return extras != null && extras.areSent;
    }

    @Override
    public T read(JsonParser json) throws IOException {
        return read(json, UnknownFieldCheck.NONE);
    }

    @Override
    public T read(JsonParser json, UnknownFieldCheck check) throws IOException {
        if (!json.isExpectedStartObjectToken()) {
            throw JsonErrors.unexpected(json);
        }
        return readOn(new Reading<>(newBuilder.get(), check), json);
    }

    /**
     * Reads the rest of an object after its discriminator. Returns null, without having read anything, if this document has no
     * text field for one of the fields before the discriminator.
     *
     * @param texts the fields before the discriminator, all of them texts
     * @param discriminator the name of the discriminator
     */
    @Nullable T readAfter(@Nullable LeadingText texts, String discriminator, JsonParser json) throws IOException {
        Reading<B> reading = new Reading<>(newBuilder.get(), UnknownFieldCheck.NONE);
        Field<T, B> discriminating = fields.get(discriminator);
        if (discriminating != null) {
            reading.sees(discriminating, json);
        }
        for (LeadingText each = texts; each != null; each = each.earlier()) {
            Field<T, B> field = fields.get(each.name());
            if (field == null || !field.accepts(each.text(), reading.builder)) {
                return null;
            }
            reading.sees(field, json);
        }
        return readOn(reading, json);
    }

    /**
     * Reads the fields of an object into a new builder, which the caller completes.
     *
     * @throws UnreadableException if a field is not of the expected type
     */
    public B readBuilder(JsonNode object) throws IOException {
        Reading<B> reading = new Reading<>(newBuilder.get(), UnknownFieldCheck.NONE);
        try (JsonParser json = object.traverse()) {
            json.nextToken();
            readFields(reading, json);
        }
        return reading.builder;
    }

    private T readOn(Reading<B> reading, JsonParser json) throws IOException {
        readFields(reading, json);
        return built(reading, json);
    }

    private void readFields(Reading<B> reading, JsonParser json) throws IOException {
        JsonStreamContext object = json.getParsingContext();
        Field<T, B> last = start;
        while (true) {
            Field<T, B> field = last.next();
            if (field == null || !field.comesNext(json)) {
                String name = field == null ? json.nextFieldName() : nameAt(json);
                if (name == null) {
                    return;
                }
                field = fields.get(name);
                if (field == null) {
                    reading.seesUnknown(name, json);
                    json.nextToken();
                    reading.check.accept(name, json);
                    keep(reading, name, JsonTrees.read(json));
                    continue;
                }
                last.expectNext(field);
            }
            reading.sees(field, json);
            readField(field, reading, object, json);
            last = field;
        }
    }

    private static @Nullable String nameAt(JsonParser json) throws IOException {
        return json.hasToken(JsonToken.FIELD_NAME) ? json.currentName() : null;
    }

    /** Reads a field. If the value of an optional field has an unexpected type, keeps it with the unknown fields. */
    private void readField(Field<T, B> field, Reading<B> reading, JsonStreamContext object, JsonParser json)
            throws IOException {
        try {
            field.read(reading.builder, json);
        } catch (UnreadableException e) {
            boolean isLenient = extras != null && RequestFile.current() == null;
            if (!isLenient || !field.isOptional() || !isAtValueIn(object, json)) {
                throw e;
            }
            keep(reading, field.name(), JsonTrees.read(json));
        }
    }

    private static boolean isAtValueIn(JsonStreamContext object, JsonParser json) {
        JsonStreamContext place = json.getParsingContext();
        return json.currentToken().isStructStart() ? place.getParent() == object : place == object;
    }

    private void keep(Reading<B> reading, String name, JsonNode value) {
        if (embedded != null) {
            reading.others().set(name, value);
        } else {
            keepExtra(reading.builder, name, value);
        }
    }

    private void keepExtra(B builder, String name, JsonNode value) {
        if (extras != null) {
            extras.keeper.keep(builder, name, value);
        }
    }

    private T built(Reading<B> reading, JsonParser json) throws IOException {
        if (embedded != null) {
            readEmbedded(embedded, reading);
        }
        try {
            return build.apply(reading.builder);
        } catch (IllegalArgumentException e) {
            // What a person writes wrong has a name; what a server writes wrong has a place.
            throw RequestFile.current() == null
                    ? JsonErrors.unexpected(json)
                    : JsonErrors.error(String.valueOf(e.getMessage()), json);
        }
    }

    private <V> void readEmbedded(Embedded<T, B, V> part, Reading<B> reading) throws IOException {
        ObjectNode others = reading.others();
        ObjectNode own = JsonNodeFactory.instance.objectNode();
        Set<String> names = part.codec.namesIn(others);
        for (Map.Entry<String, JsonNode> each : others.properties()) {
            if (names.contains(each.getKey())) {
                own.set(each.getKey(), each.getValue());
            } else {
                keepExtra(reading.builder, each.getKey(), each.getValue());
            }
        }
        part.setter.accept(reading.builder, JsonTrees.parse(own, part.codec));
    }

    @Override
    public Set<String> namesIn(JsonNode object) {
        return embedded == null ? fields.keySet() : union(fields.keySet(), embedded.codec.namesIn(object));
    }

    @Override
    public List<String> namesOf(T document) {
        List<String> names = new ArrayList<>();
        for (Field<T, B> each : fields.values()) {
            if (each.isWritten(document)) {
                names.add(each.name());
            }
        }
        if (embedded != null) {
            names.addAll(embedded.namesOf(document));
        }
        if (extras != null) {
            names.addAll(extras.getter.apply(document).keySet());
        }
        return names;
    }

    @Override
    public Set<String> requiredNames() {
        return embedded == null ? required : union(required, embedded.codec.requiredNames());
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> both = new LinkedHashSet<>(one);
        both.addAll(other);
        return both;
    }

    @Override
    public boolean hasExtras(T document) {
        return (extras != null && !extras.getter.apply(document).isEmpty())
                || (embedded != null && embedded.hasExtras(document));
    }

    @Override
    public void writeFields(T document, JsonOutput out) throws IOException {
        boolean outer = out.begin(isSent());
        for (Field<T, B> each : fields.values()) {
            each.write(document, out);
        }
        if (embedded != null) {
            embedded.write(document, out);
        }
        if (extras != null) {
            writeExtras(extras, document, out);
        }
        out.end(outer);
    }

    private void writeExtras(OtherFields<T, B> kept, T document, JsonOutput out) throws IOException {
        Map<String, JsonNode> more = kept.getter.apply(document);
        if (!more.isEmpty() && !out.isMasking()) {
            Violations faults = new Violations(type);
            checkExtras(document, faults);
            faults.refuse();
        }
        for (Map.Entry<String, JsonNode> each : more.entrySet()) {
            out.extra(each.getKey(), each.getValue());
        }
    }

    /** Returns a new builder with the values of a document. */
    public B toBuilder(T document) {
        B builder = newBuilder.get();
        for (Field<T, B> each : fields.values()) {
            each.copy(document, builder);
        }
        carried.forEach(each -> each.accept(document, builder));
        if (embedded != null) {
            embedded.copy(document, builder);
        }
        if (extras != null) {
            extras.getter.apply(document).forEach((name, value) -> extras.keeper.keep(builder, name, value));
        }
        return builder;
    }

    /** Returns whether a document sets no field. Constants do not count. */
    public boolean isEmpty(T document) {
        return fields.values().stream().noneMatch(each -> each.isSet(document))
                && embedded == null
                && (extras == null || extras.getter.apply(document).isEmpty());
    }

    /**
     * Starts the check of a document that a caller builds. Its values must be valid for their codecs, and an additional field must
     * not have the name of another field or of a masked secret.
     *
     * @return the violations so far
     */
    public Violations faults(T document) {
        Violations faults = new Violations(type);
        for (Field<T, B> each : fields.values()) {
            String fault = each.fault(document);
            if (fault != null) {
                faults.check(false, each.name() + " " + fault);
            }
        }
        checkExtras(document, faults);
        return faults;
    }

    private void checkExtras(T document, Violations faults) {
        if (extras == null || !hasExtras(document)) {
            return;
        }
        Map<String, JsonNode> more = extras.getter.apply(document);
        MaskedFields.among(more).ifPresent(name -> faults.addVerbatim(name + MaskedFields.MUST_NOT_BE_SENT));
        Set<String> seen = new HashSet<>();
        for (String name : namesOf(document)) {
            if (!seen.add(name)) {
                faults.addVerbatim("additionalProperties must not repeat " + name);
            }
        }
    }

    /**
     * Returns a document that a caller builds, if it is valid.
     *
     * @throws IllegalArgumentException if it is not valid; the message names every violation, and contains no value
     */
    public T checked(T document) {
        faults(document).refuse();
        return document;
    }

    /**
     * A setter of additional fields.
     *
     * @param <B> the type of the builder
     */
    @FunctionalInterface
    public interface Keeper<B> {
        /** Adds a field to a builder. */
        void keep(B builder, String name, JsonNode value);
    }

    private record OtherFields<T, B>(
            Function<? super T, Map<String, JsonNode>> getter, Keeper<? super B> keeper, boolean areSent) {}

    private record Embedded<T, B, V>(
            ObjectCodec<V> codec, Function<? super T, ? extends V> getter, BiConsumer<? super B, ? super V> setter) {

        void write(T document, JsonOutput out) throws IOException {
            codec.writeFields(getter.apply(document), out);
        }

        void copy(T document, B builder) {
            setter.accept(builder, getter.apply(document));
        }

        List<String> namesOf(T document) {
            return codec.namesOf(getter.apply(document));
        }

        boolean hasExtras(T document) {
            return codec.hasExtras(getter.apply(document));
        }
    }

    /** The state of reading one document. */
    private static final class Reading<B> {
        private final B builder;
        private final UnknownFieldCheck check;
        private long seen;
        private @Nullable Set<String> unknown;
        private @Nullable ObjectNode others;

        private Reading(B builder, UnknownFieldCheck check) {
            this.builder = builder;
            this.check = check;
        }

        private void sees(Field<?, B> field, JsonParser json) throws UnreadableException {
            if ((seen & field.bit()) != 0) {
                throw JsonErrors.duplicateField(json);
            }
            seen |= field.bit();
        }

        private void seesUnknown(String name, JsonParser json) throws UnreadableException {
            if (unknown == null) {
                unknown = new HashSet<>();
            }
            if (!unknown.add(name)) {
                throw JsonErrors.duplicateField(json);
            }
        }

        private ObjectNode others() {
            if (others == null) {
                others = JsonNodeFactory.instance.objectNode();
            }
            return others;
        }
    }
}
