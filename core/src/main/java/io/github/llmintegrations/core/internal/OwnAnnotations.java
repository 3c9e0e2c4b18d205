package io.github.llmintegrations.core.internal;

import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import org.jspecify.annotations.Nullable;

/** Lets the library's mapper write the documents that any other refuses, for want of a filter of this id. */
public final class OwnAnnotations extends JacksonAnnotationIntrospector {
    /** Of a filter that nobody has: documents can hold secrets, and are not for a cache or a log to write. */
    public static final String FILTER = "io.github.llmintegrations.documents";

    private static final long serialVersionUID = 1;

    OwnAnnotations() {}

    @Override
    public @Nullable Object findFilterId(Annotated type) {
        return null;
    }

    @Override
    public @Nullable Boolean hasAsValue(Annotated member) {
        return member.hasAnnotation(OwnValue.class) ? Boolean.TRUE : super.hasAsValue(member);
    }
}
