package io.github.llmintegrations.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The members of a union, told apart by one of their fields. What is no known member is kept as it came. Nothing is copied
 * where the discriminator comes first but for texts, which is where it nearly always is; elsewhere the object becomes a
 * tree before it is read.
 *
 * <p>The methods that add members return this union, which is complete before it is shared.
 *
 * @param <T> the root of the members
 */
public final class UnionCodec<T> implements ObjectCodec<T> {
    private final Class<T> type;
    private final @Nullable SerializedString discriminator;
    private final Function<JsonNode, @Nullable String> nameOf;
    private final List<Member<T, ?>> members = new ArrayList<>();
    private final Map<String, Member<T, ?>> byName = new HashMap<>();
    private @Nullable Member<T, ?> other;
    private @Nullable Unknown<T, ?> unknown;

    UnionCodec(Class<T> type, String discriminator) {
        this.type = type;
        this.discriminator = new SerializedString(discriminator);
        this.nameOf = object -> object.path(discriminator).textValue();
        Documents.register(this);
    }

    UnionCodec(Class<T> type, Function<JsonNode, @Nullable String> nameOf) {
        this.type = type;
        this.discriminator = null;
        this.nameOf = nameOf;
        Documents.register(this);
    }

    /**
     * Adds a member.
     *
     * @param names what the discriminator says of it
     * @param memberType its type
     * @param table its table, made when it is first needed
     */
    public <M extends T> UnionCodec<T> member(
            Collection<String> names, Class<M> memberType, Supplier<DocumentCodec<M, ?>> table) {
        Member<T, M> member = new Member<>(memberType, table);
        members.add(member);
        for (String name : names) {
            if (byName.put(name, member) != null) {
                throw new IllegalStateException(name + " stands twice in the union " + type);
            }
        }
        return this;
    }

    /** Adds the member of all names that are no other member's. */
    public <M extends T> UnionCodec<T> other(Class<M> memberType, Supplier<DocumentCodec<M, ?>> table) {
        Member<T, M> member = new Member<>(memberType, table);
        members.add(member);
        other = member;
        return this;
    }

    /**
     * Keeps what is no known member.
     *
     * @param keeper makes the value; an {@code IllegalArgumentException} says that it is not even an unknown member
     * @param raw returns what was kept
     */
    public <U extends T> UnionCodec<T> unknown(
            Class<U> unknownType, Function<JsonNode, U> keeper, Function<U, JsonNode> raw) {
        this.unknown = new Unknown<>(unknownType, keeper, raw);
        return this;
    }

    @Override
    public Class<T> type() {
        return type;
    }

    @Override
    public boolean isSent() {
        return members.stream().allMatch(each -> each.table().isSent());
    }

    @Override
    public T read(JsonParser json) throws IOException {
        if (discriminator == null || !json.isExpectedStartObjectToken()) {
            return readTree(Trees.read(json), json);
        }
        return read(discriminator, json);
    }

    private T read(SerializedString discriminator, JsonParser json) throws IOException {
        @Nullable LeadingText texts = null;
        boolean isDiscriminator = json.nextFieldName(discriminator);
        while (!isDiscriminator && json.hasToken(JsonToken.FIELD_NAME)) {
            String name = json.currentName();
            if (json.nextToken() != JsonToken.VALUE_STRING) {
                return readTree(LeadingText.tree(texts, name, json), json);
            }
            texts = new LeadingText(texts, name, json.getText());
            isDiscriminator = json.nextFieldName(discriminator);
        }
        if (!isDiscriminator) {
            return readTree(LeadingText.tree(texts, json), json);
        }
        Member<T, ?> member = json.nextToken() == JsonToken.VALUE_STRING ? memberOf(json.getText()) : null;
        @Nullable T value = member == null ? null : member.table().readAfter(texts, discriminator.getValue(), json);
        return value != null ? value : readTree(LeadingText.tree(texts, discriminator.getValue(), json), json);
    }

    private T readTree(JsonNode tree, JsonParser json) throws IOException {
        Member<T, ?> member = memberOf(tree);
        return member == null ? keep(tree, json) : Trees.readPart(tree, member.table(), json);
    }

    private @Nullable Member<T, ?> memberOf(JsonNode object) {
        String name = object.isObject() ? nameOf.apply(object) : null;
        return name == null ? null : memberOf(name);
    }

    private @Nullable Member<T, ?> memberOf(String name) {
        return byName.getOrDefault(name, other);
    }

    /**
     * Reads an object whose discriminator stands elsewhere.
     *
     * @param name what the discriminator says
     * @throws UnreadableException if it is no object of that member
     */
    public T read(String name, JsonNode object) throws IOException {
        Member<T, ?> member = memberOf(name);
        if (member == null) {
            throw new UnreadableException("no member has this name");
        }
        return Trees.parse(object, member.table());
    }

    private T keep(JsonNode raw, JsonParser json) throws IOException {
        if (unknown == null) {
            throw Places.unexpected(json);
        }
        try {
            return unknown.keeper.apply(raw);
        } catch (IllegalArgumentException e) {
            throw Places.unexpected(json);
        }
    }

    @Override
    public Set<String> namesIn(JsonNode object) {
        Member<T, ?> member = memberOf(object);
        return member == null ? Set.of() : member.table().namesIn(object);
    }

    @Override
    public List<String> namesOf(T value) {
        return memberOf(value).namesOf(value);
    }

    @Override
    public boolean hasExtras(T value) {
        return memberOf(value).hasExtras(value);
    }

    @Override
    public void write(T value, JsonOutput out) throws IOException {
        if (unknown != null && unknown.type.isInstance(value)) {
            unknown.write(value, out);
        } else {
            ObjectCodec.super.write(value, out);
        }
    }

    @Override
    public void writeFields(T value, JsonOutput out) throws IOException {
        memberOf(value).writeFields(value, out);
    }

    private Member<T, ?> memberOf(T value) {
        for (Member<T, ?> each : members) {
            if (each.type.isInstance(value)) {
                return each;
            }
        }
        throw new IllegalArgumentException("an unknown " + type.getSimpleName() + " cannot be written");
    }

    private record Member<T, M extends T>(Class<M> type, Supplier<DocumentCodec<M, ?>> source) {

        DocumentCodec<M, ?> table() {
            return source.get();
        }

        void writeFields(T value, JsonOutput out) throws IOException {
            table().writeFields(type.cast(value), out);
        }

        List<String> namesOf(T value) {
            return table().namesOf(type.cast(value));
        }

        boolean hasExtras(T value) {
            return table().hasExtras(type.cast(value));
        }
    }

    private record Unknown<T, U extends T>(Class<U> type, Function<JsonNode, U> keeper, Function<U, JsonNode> raw) {

        void write(T value, JsonOutput out) throws IOException {
            out.unknown(raw.apply(type.cast(value)));
        }
    }
}
