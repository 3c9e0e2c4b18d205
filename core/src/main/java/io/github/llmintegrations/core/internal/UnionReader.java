package io.github.llmintegrations.core.internal;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserSequence;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.BuilderBasedDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the union whose members its {@link JsonSubTypes} names, told apart by one of their fields, and keeps what is none
 * of them. Jackson's own way copies what comes before that field, and the field. This one copies nothing where that field
 * is the first but for texts, which is where it always is; elsewhere it makes do with a copy.
 */
public abstract class UnionReader<T> extends StdDeserializer<T> {
    private static final long serialVersionUID = 1;

    private final Class<T> union;
    private final String discriminator;
    private final transient Function<JsonNode, T> unknown;
    private final transient Map<String, Member> members = new HashMap<>();

    /**
     * @param union the union's root; its members are read through builders
     * @param discriminator the field that tells its members apart, by its name on the wire
     * @param unknown keeps what is none of them; may refuse it with an {@code IllegalArgumentException}
     */
    protected UnionReader(Class<T> union, String discriminator, Function<JsonNode, T> unknown) {
        super(union);
        this.union = union;
        this.discriminator = discriminator;
        this.unknown = unknown;
        for (JsonSubTypes.Type each : union.getAnnotation(JsonSubTypes.class).value()) {
            Member member = new Member(each.value());
            for (String name : each.names()) {
                members.put(name, member);
            }
        }
    }

    @Override
    public final T deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (!json.isExpectedStartObjectToken()) {
            return keep(context.readTree(json), context);
        }
        @Nullable LeadingText texts = null;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            Member member = member(name, json);
            if (member != null) {
                json.nextToken();
                return union.cast(member.read(texts, json, context));
            }
            if (name.equals(discriminator) || json.currentToken() != JsonToken.VALUE_STRING) {
                return copy(texts, name, json, context);
            }
            texts = new LeadingText(texts, name, json.getText());
        }
        return keep(copied(texts, json, context), context);
    }

    /** Goes to a field's value; the member that it names, or null where it names none. */
    private @Nullable Member member(String name, JsonParser json) throws IOException {
        boolean isText = json.nextToken() == JsonToken.VALUE_STRING;
        return isText && name.equals(discriminator) ? members.get(json.getText()) : null;
    }

    /** Goes on from a value, with a copy of all that is not the discriminator of a known member. */
    private T copy(@Nullable LeadingText texts, String first, JsonParser json, DeserializationContext context)
            throws IOException {
        TokenBuffer copy = copied(texts, json, context);
        copy.writeFieldName(first);
        copy.copyCurrentStructure(json);
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            Member member = member(name, json);
            if (member != null) {
                json.nextToken();
                return union.cast(member.read(copy, json, context));
            }
            copy.writeFieldName(name);
            copy.copyCurrentStructure(json);
        }
        return keep(copy, context);
    }

    private static TokenBuffer copied(@Nullable LeadingText texts, JsonParser json, DeserializationContext context)
            throws IOException {
        TokenBuffer copy = context.bufferForInputBuffering(json);
        copy.writeStartObject();
        if (texts != null) {
            texts.write(copy);
        }
        return copy;
    }

    private T keep(TokenBuffer copy, DeserializationContext context) throws IOException {
        copy.writeEndObject();
        try (JsonParser json = copy.asParserOnFirstToken()) {
            return keep(context.readTree(json), context);
        }
    }

    private T keep(JsonNode raw, DeserializationContext context) throws IOException {
        try {
            return unknown.apply(raw);
        } catch (IllegalArgumentException e) {
            return context.reportInputMismatch(this, "not even an unknown member");
        }
    }

    /** One of the union's types, whose reader is made when it is first met. */
    private static final class Member {
        private final Class<?> type;
        private volatile @Nullable MemberReader reader;

        Member(Class<?> type) {
            this.type = type;
        }

        /** Reads the rest of an object that began with texts. */
        Object read(@Nullable LeadingText texts, JsonParser json, DeserializationContext context) throws IOException {
            MemberReader known = reader(context);
            return known.takes(texts)
                    ? known.read(texts, json, context)
                    : read(copied(texts, json, context), json, context);
        }

        /** Reads the rest of an object that began with what was copied. */
        Object read(TokenBuffer copy, JsonParser json, DeserializationContext context) throws IOException {
            JsonParser all = JsonParserSequence.createFlattened(true, copy.asParser(), json);
            all.nextToken();
            return reader(context).deserialize(all, context);
        }

        private MemberReader reader(DeserializationContext context) throws IOException {
            MemberReader known = reader;
            if (known == null) {
                known = new MemberReader(
                        (BuilderBasedDeserializer) context.findRootValueDeserializer(context.constructType(type)));
                reader = known;
            }
            return known;
        }
    }
}
