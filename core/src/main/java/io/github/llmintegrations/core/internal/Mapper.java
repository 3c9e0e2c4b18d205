package io.github.llmintegrations.core.internal;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.introspect.DefaultAccessorNamingStrategy;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.llmintegrations.core.Patch;

/** The one JSON mapper: how requests are written. Made when first needed. */
final class Mapper {
    static final JsonMapper INSTANCE = create();

    private Mapper() {}

    private static JsonMapper create() {
        return JsonMapper.builder(Tokens.FACTORY.copy())
                .addModule(new Jdk8Module())
                .addModule(new JavaTimeModule())
                .addModule(new SdkModule())
                .annotationIntrospector(new OwnAnnotations())
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                // "is" is part of a name: is_default_models_enabled.
                .accessorNaming(new DefaultAccessorNamingStrategy.Provider().withIsGetterPrefix(null))
                // Only what Immutables annotates is a property, not the builders' helpers.
                .visibility(PropertyAccessor.GETTER, Visibility.NONE)
                .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
                .visibility(PropertyAccessor.SETTER, Visibility.NONE)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .withConfigOverride(
                        Patch.class,
                        patch -> patch.setInclude(
                                JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS)))
                .build();
    }
}
