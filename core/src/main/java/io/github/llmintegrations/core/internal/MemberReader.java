package io.github.llmintegrations.core.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.BuilderBasedDeserializer;
import com.fasterxml.jackson.databind.deser.SettableBeanProperty;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads a member of a union whose first fields were read before anybody knew which member it is. */
final class MemberReader extends BuilderBasedDeserializer {
    private static final long serialVersionUID = 1;

    MemberReader(BuilderBasedDeserializer reader) {
        super(reader);
    }

    /** Whether all of these are texts to this member, too. */
    boolean takes(@Nullable LeadingText texts) {
        for (LeadingText each = texts; each != null; each = each.earlier()) {
            SettableBeanProperty property = findProperty(each.name());
            if (property == null || !property.getType().hasRawClass(String.class)) {
                return false;
            }
        }
        return true;
    }

    /** Takes the texts, and reads the rest of the object from the name of its next field on. */
    Object read(@Nullable LeadingText texts, JsonParser json, DeserializationContext context) throws IOException {
        Object builder = getValueInstantiator().createUsingDefault(context);
        for (LeadingText each = texts; each != null; each = each.earlier()) {
            builder = findProperty(each.name()).setAndReturn(builder, each.text());
        }
        return finishBuild(context, _deserialize(json, context, builder));
    }
}
