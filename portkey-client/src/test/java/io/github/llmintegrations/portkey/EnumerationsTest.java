package io.github.llmintegrations.portkey;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llmintegrations.core.OpenEnum;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.commons.support.ReflectionSupport;

/** The constants of every open enumeration. */
class EnumerationsTest {
    static Stream<Class<?>> enumerations() {
        return ReflectionSupport.findAllClassesInPackage(
                PortkeyClient.class.getPackageName(), OpenEnum.class::isAssignableFrom, name -> true)
                .stream();
    }

    @ParameterizedTest
    @MethodSource("enumerations")
    void areReadAsConstants(Class<?> enumeration) throws ReflectiveOperationException {
        List<Field> constants = Arrays.stream(enumeration.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == enumeration)
                .toList();

        assertThat(constants).isNotEmpty();
        for (Field each : constants) {
            OpenEnum constant = (OpenEnum) each.get(null);

            assertThat(constant.isKnown()).isTrue();
            assertThat(enumeration.getMethod("of", String.class).invoke(null, constant.value()))
                    .isSameAs(constant);
        }
    }
}
