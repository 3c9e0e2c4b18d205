package io.github.llmintegrations.core.internal;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.jsontype.TypeResolverBuilder;
import org.jspecify.annotations.Nullable;

/** Lets the library's mapper write the documents that others refuse, unless they ignore that they lack the filter. */
public final class OwnAnnotations extends JacksonAnnotationIntrospector {
    /** Of a filter that nobody has: documents can hold secrets, and are not for a cache or a log to write. */
    public static final String FILTER = "io.github.llmintegrations.documents";

    private static final long serialVersionUID = 1;

    OwnAnnotations() {}

    @Override
    public @Nullable Object findFilterId(Annotated type) {
        return null;
    }

    /** A member of a union writes the field that tells what it is itself: nobody need find out its name. */
    @Override
    public @Nullable TypeResolverBuilder<?> findTypeResolver(
            MapperConfig<?> config, AnnotatedClass type, JavaType baseType) {
        return config instanceof SerializationConfig ? null : super.findTypeResolver(config, type, baseType);
    }

    @Override
    public @Nullable Boolean hasAsValue(Annotated member) {
        return member.hasAnnotation(OwnValue.class) ? Boolean.TRUE : super.hasAsValue(member);
    }
}
