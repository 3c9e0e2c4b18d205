package io.github.llmintegrations.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.util.ClassUtil;
import io.github.llmintegrations.arize.ArizeClient;
import io.github.llmintegrations.portkey.PortkeyClient;
import java.io.IOException;
import java.lang.reflect.Field;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A reader names the fields that its type is written with, and no others. */
class ReadersTest {

    static Stream<Class<?>> types() {
        return Stream.of(ArizeClient.class, PortkeyClient.class).flatMap(ReadersTest::typesBeside);
    }

    /** The types of a client that are read field by field, whether its classes are in a folder or a jar. */
    private static Stream<Class<?>> typesBeside(Class<?> client) {
        try {
            Path classes = Path.of(
                    client.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isDirectory(classes)) {
                return typesIn(classes);
            }
            try (FileSystem jar = FileSystems.newFileSystem(classes)) {
                return typesIn(jar.getPath("/"));
            }
        } catch (IOException | URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static Stream<Class<?>> typesIn(Path classes) throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            List<Class<?>> types = files.map(file -> classes.relativize(file).toString())
                    .filter(file -> file.endsWith(".class"))
                    .<Class<?>>map(ReadersTest::type)
                    .filter(type -> namesDocumentReader(type) && !type.isRecord())
                    .toList();
            assertThat(types).hasSizeGreaterThan(20);
            return types.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void nameWhatIsWritten(Class<?> type) throws ReflectiveOperationException {
        assertThat(read(type)).containsExactlyInAnyOrderElementsOf(written(type));
    }

    private static Set<String> read(Class<?> type) throws ReflectiveOperationException {
        Field fields = DocumentReader.class.getDeclaredField("fields");
        fields.setAccessible(true);
        Object reader = ClassUtil.createInstance(
                type.getAnnotation(JsonDeserialize.class).using(), true);
        Set<String> names = new TreeSet<>();
        ((Map<?, ?>) fields.get(reader)).keySet().forEach(name -> names.add((String) name));
        return names;
    }

    private static Set<String> written(Class<?> type) {
        Class<?> written = type.isInterface() ? type(type.getName().replaceFirst("[^.]+$", "Immutable$0")) : type;
        BeanDescription description =
                Mapper.INSTANCE.getSerializationConfig().introspect(Mapper.INSTANCE.constructType(written));
        return description.findProperties().stream()
                .filter(BeanPropertyDefinition::couldSerialize)
                .map(BeanPropertyDefinition::getName)
                .filter(name -> !name.equals("additional_properties"))
                .collect(Collectors.toSet());
    }

    private static boolean namesDocumentReader(Class<?> type) {
        JsonDeserialize annotation = type.getAnnotation(JsonDeserialize.class);
        return annotation != null && DocumentReader.class.isAssignableFrom(annotation.using());
    }

    private static Class<?> type(String file) {
        String name = file.replace(".class", "").replace('/', '.').replace('\\', '.');
        try {
            return Class.forName(name, false, ReadersTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
