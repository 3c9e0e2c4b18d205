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
 * The codec of a union, whose members differ by a discriminator field or by their content. It keeps objects of unknown members as
 * trees. If only text fields precede the discriminator, as is usual, the codec reads the member directly; otherwise it reads the
 * object into a tree first.
 *
 * <p>The methods that add members return this codec. They are called before the codec is shared; after that it is thread-safe.
 *
 * @param <T> the supertype of the members
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
     * @param names the values of the discriminator for the member
     * @param memberType the type of the member
     * @param table returns the codec of the member; called at its first use
     */
    public <M extends T> UnionCodec<T> member(
            Collection<String> names, Class<M> memberType, Supplier<DocumentCodec<M, ?>> table) {
        Member<T, M> member = new Member<>(memberType, table);
        members.add(member);
        for (String name : names) {
            if (byName.put(name, member) != null) {
                throw new IllegalStateException("duplicate name " + name + " in the union " + type);
            }
        }
        return this;
    }

    /** Adds the member for all names that no other member has. */
    public <M extends T> UnionCodec<T> other(Class<M> memberType, Supplier<DocumentCodec<M, ?>> table) {
        Member<T, M> member = new Member<>(memberType, table);
        members.add(member);
        other = member;
        return this;
    }

    /**
     * Sets the type for objects of unknown members.
     *
     * @param keeper returns the value for an object; throws an {@code IllegalArgumentException} to reject the object
     * @param raw returns the object of a value
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
            return readTree(JsonTrees.read(json), json);
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
        return member == null ? keep(tree, json) : JsonTrees.readPart(tree, member.table(), json);
    }

    private @Nullable Member<T, ?> memberOf(JsonNode object) {
        String name = object.isObject() ? nameOf.apply(object) : null;
        return name == null ? null : memberOf(name);
    }

    private @Nullable Member<T, ?> memberOf(String name) {
        return byName.getOrDefault(name, other);
    }

    /** Returns whether a member has a name of its own. */
    public boolean hasMember(String name) {
        return byName.containsKey(name);
    }

    /**
     * Reads an object whose discriminator is in another document.
     *
     * @param name the value of the discriminator
     * @throws UnreadableException if there is no such member, or the object does not match it
     */
    public T read(String name, JsonNode object) throws IOException {
        Member<T, ?> member = memberOf(name);
        if (member == null) {
            throw new UnreadableException("unknown member");
        }
        return JsonTrees.parse(object, member.table());
    }

    /**
     * Returns the names of the fields that the codec would read from an object whose discriminator is in another document.
     *
     * @param name the value of the discriminator
     */
    public Set<String> namesIn(String name, JsonNode object) {
        Member<T, ?> member = memberOf(name);
        return member == null ? Set.of() : member.table().namesIn(object);
    }

    /** Returns the names of the fields that a member requires; an empty set if there is no such member. */
    public Set<String> requiredNames(String name) {
        Member<T, ?> member = memberOf(name);
        return member == null ? Set.of() : member.table().requiredNames();
    }

    @Override
    public Set<String> requiredNames() {
        return discriminator == null ? Set.of() : Set.of(discriminator.getValue());
    }

    private T keep(JsonNode raw, JsonParser json) throws IOException {
        if (unknown == null) {
            throw JsonErrors.unexpected(json);
        }
        try {
            return unknown.keeper.apply(raw);
        } catch (IllegalArgumentException e) {
            throw JsonErrors.unexpected(json);
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
