package io.github.llmintegrations.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SecretTest {
    private static final String TEXT = "sk-canary";

    @Test
    void revealsItsTextAndMasksItInToString() {
        assertThat(Secret.of(TEXT).reveal()).isEqualTo(TEXT);
        assertThat(Secret.of(TEXT)).hasToString("***");
        assertThat(Secret.from(() -> TEXT).reveal()).isEqualTo(TEXT);
        assertThat(Secret.from(() -> TEXT)).hasToString("***");
    }

    @Test
    void isEqualToASecretWithTheSameText() {
        assertThat(Secret.of("é")).isEqualTo(Secret.of("é")).hasSameHashCodeAs(Secret.of("é"));
        assertThat(Secret.of("a"))
                .isNotEqualTo(Secret.of("b"))
                .isNotEqualTo(Secret.of("a "))
                .isNotEqualTo("a");
        // UTF-8 would encode both as a question mark
        assertThat(Secret.of("\ud83d")).isNotEqualTo(Secret.of("?")).isNotEqualTo(Secret.of("\ude00"));
    }

    @Test
    void isEqualToASecretWithTheSameSource() {
        Supplier<String> source = () -> TEXT;

        assertThat(Secret.from(source)).isEqualTo(Secret.from(source)).hasSameHashCodeAs(Secret.from(source));
        assertThat(Secret.from(source)).isNotEqualTo(Secret.from(() -> TEXT)).isNotEqualTo(Secret.of(TEXT));
    }

    @Test
    void callsItsSourceOnlyToRevealTheText() {
        AtomicInteger asked = new AtomicInteger();
        Secret secret = Secret.from(() -> "key-" + asked.incrementAndGet());

        assertThat(secret.isFixed()).isFalse();
        assertThat(secret).hasToString("***").isNotEqualTo(Secret.of("key-1"));
        assertThat(secret.hashCode()).isEqualTo(secret.hashCode());
        assertThat(asked).hasValue(0);

        assertThat(secret.reveal()).isEqualTo("key-1");
        assertThat(secret.reveal()).isEqualTo("key-2");
    }

    @Test
    @SuppressWarnings("NullAway") // null, as a caller could pass it
    void isNeverNull() {
        assertThatThrownBy(() -> Secret.of(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("text");
        assertThatThrownBy(() -> Secret.from(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("source");
        assertThatThrownBy(Secret.from(() -> null)::reveal)
                .isInstanceOf(NullPointerException.class)
                .hasMessage("the source of a secret returned null");
    }

    @Test
    void rejectsSerialization() {
        for (Object holder : List.of(Secret.of(TEXT), new ArrayList<>(List.of(Secret.from(() -> TEXT))))) {
            assertThatThrownBy(() -> serialize(holder)).isInstanceOf(NotSerializableException.class);
        }
    }

    private static void serialize(Object holder) throws IOException {
        try (ObjectOutputStream out = new ObjectOutputStream(new ByteArrayOutputStream())) {
            out.writeObject(holder);
        }
    }

    /** Reads fields by reflection as serializers do, without static and transient fields. */
    @Test
    void hidesItsTextFromReflectiveSerializers() throws IllegalAccessException {
        List<String> read = new ArrayList<>();
        readFields(Secret.of(TEXT), read);
        readFields(Secret.from(new Source(TEXT)), read);
        assertThat(read).isEmpty();

        readFields(new Source(TEXT), read);
        assertThat(read).containsExactly(TEXT);
    }

    private static void readFields(Object object, List<String> read) throws IllegalAccessException {
        for (Field each : object.getClass().getDeclaredFields()) {
            if (!Modifier.isStatic(each.getModifiers()) && !Modifier.isTransient(each.getModifiers())) {
                each.setAccessible(true);
                Object value = each.get(object);
                read.add(String.valueOf(value));
            }
        }
    }

    static Stream<ObjectMapper> mappers() {
        JsonMapper.Builder fields = JsonMapper.builder().visibility(PropertyAccessor.FIELD, Visibility.ANY);
        return Stream.of(
                new ObjectMapper(),
                fields.build(),
                JsonMapper.builder()
                        .visibility(PropertyAccessor.ALL, Visibility.ANY)
                        .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                        .build(),
                JsonMapper.builder()
                        .visibility(PropertyAccessor.FIELD, Visibility.ANY)
                        .disable(MapperFeature.USE_ANNOTATIONS)
                        .disable(MapperFeature.PROPAGATE_TRANSIENT_MARKER)
                        .build());
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void isNotShownByJackson(ObjectMapper mapper) throws JsonProcessingException {
        assertThat(mapper.writeValueAsString(List.of(Secret.of(TEXT), Secret.from(() -> TEXT))))
                .doesNotContain("canary");
    }

    private record Source(String text) implements Supplier<String> {
        @Override
        public String get() {
            return text;
        }
    }
}
