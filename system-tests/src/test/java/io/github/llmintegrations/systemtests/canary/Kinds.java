package io.github.llmintegrations.systemtests.canary;

import io.github.llmintegrations.core.Patch;
import io.github.llmintegrations.core.json.Document;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.platform.commons.support.ReflectionSupport;

/** The documents that a request is made of. */
final class Kinds {
    private Kinds() {}

    /** The public types of a document and of those within it. */
    static List<Class<?>> in(Object document) {
        return documents(document).<Class<?>>map(Kinds::type).distinct().toList();
    }

    private static Stream<Document> documents(@Nullable Object value) {
        if (value instanceof Document document) {
            return Stream.concat(Stream.of(document), fields(document).flatMap(Kinds::documents));
        }
        if (value instanceof Optional<?> optional) {
            return optional.stream().flatMap(Kinds::documents);
        }
        if (value instanceof Patch<?> patch) {
            return patch.value().stream().flatMap(Kinds::documents);
        }
        return value instanceof Collection<?> items ? items.stream().flatMap(Kinds::documents) : Stream.empty();
    }

    private static Stream<Object> fields(Document document) {
        return Accessors.of(document).stream().map(accessor -> ReflectionSupport.invokeMethod(accessor, document));
    }

    private static Class<?> type(Document document) {
        Class<?> type = document.getClass();
        return type.getSimpleName().startsWith("Immutable") ? type.getInterfaces()[0] : type;
    }
}
