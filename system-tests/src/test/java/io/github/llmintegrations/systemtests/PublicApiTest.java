package io.github.llmintegrations.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llmintegrations.arize.ArizeClient;
import io.github.llmintegrations.core.SdkException;
import io.github.llmintegrations.portkey.PortkeyClient;
import io.github.llmintegrations.sandbox.arize.ArizeSandbox;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the modules show to applications. */
class PublicApiTest {

    @ParameterizedTest
    @ValueSource(classes = {SdkException.class, ArizeClient.class, PortkeyClient.class, ArizeSandbox.class})
    void namesNoInternalType(Class<?> ofModule) throws Exception {
        List<Class<?>> types = exportedTypes(ofModule);

        assertThat(types).contains(ofModule).hasSizeGreaterThan(3);
        assertThat(types).allSatisfy(type -> assertThat(internalTypesIn(type)).isEmpty());
    }

    private static List<Class<?>> exportedTypes(Class<?> ofModule) throws IOException, URISyntaxException {
        Path place = Path.of(
                ofModule.getProtectionDomain().getCodeSource().getLocation().toURI());
        ModuleDescriptor module =
                ModuleFinder.of(place).findAll().iterator().next().descriptor();
        Set<String> exported = module.exports().stream()
                .filter(each -> !each.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
        return classNames(place).stream()
                .filter(each -> exported.contains(each.substring(0, each.lastIndexOf('.'))))
                .<Class<?>>map(PublicApiTest::load)
                .filter(PublicApiTest::isVisible)
                .toList();
    }

    private static List<String> classNames(Path place) throws IOException {
        if (Files.isDirectory(place)) {
            return classNamesUnder(place);
        }
        try (FileSystem jar = FileSystems.newFileSystem(place)) {
            return classNamesUnder(jar.getPath("/"));
        }
    }

    private static List<String> classNamesUnder(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(each -> root.relativize(each).toString())
                    .filter(each -> each.endsWith(".class") && each.contains("/") && !each.startsWith("META-INF"))
                    .map(each ->
                            each.substring(0, each.length() - ".class".length()).replace('/', '.'))
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, PublicApiTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean isVisible(Class<?> type) {
        return isVisible(type.getModifiers())
                && (type.getEnclosingClass() == null || isVisible(type.getEnclosingClass()))
                && !type.isAnonymousClass();
    }

    private static boolean isVisible(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static Set<String> internalTypesIn(Class<?> type) {
        List<Type> named = new ArrayList<>(List.of(type.getInterfaces()));
        if (type.getGenericSuperclass() != null) {
            named.add(type.getGenericSuperclass());
        }
        List<Member> members = new ArrayList<>();
        members.addAll(List.of(type.getMethods()));
        members.addAll(List.of(type.getDeclaredMethods()));
        members.addAll(List.of(type.getDeclaredConstructors()));
        members.addAll(List.of(type.getDeclaredFields()));
        members.stream()
                .filter(each -> isVisible(each.getModifiers()) && !each.isSynthetic())
                .forEach(each -> named.addAll(typesOf(each)));
        Set<String> found = new TreeSet<>();
        named.forEach(each -> collect(each, found));
        found.removeIf(each -> !each.startsWith("io.github.llmintegrations.") || !each.contains(".internal."));
        return found;
    }

    private static List<Type> typesOf(Member member) {
        if (member instanceof Field field) {
            return List.of(field.getGenericType());
        }
        Executable executable = (Executable) member;
        List<Type> types = new ArrayList<>(List.of(executable.getGenericParameterTypes()));
        types.addAll(List.of(executable.getGenericExceptionTypes()));
        for (TypeVariable<?> each : executable.getTypeParameters()) {
            types.addAll(List.of(each.getBounds()));
        }
        if (executable instanceof Method method) {
            types.add(method.getGenericReturnType());
        }
        return types;
    }

    private static void collect(Type type, Set<String> found) {
        if (type instanceof Class<?> raw) {
            found.add((raw.isArray() ? raw.getComponentType() : raw).getName());
        } else if (type instanceof ParameterizedType parameterized) {
            collect(parameterized.getRawType(), found);
            Stream.of(parameterized.getActualTypeArguments()).forEach(each -> collect(each, found));
        } else if (type instanceof WildcardType wildcard) {
            Stream.of(wildcard.getUpperBounds()).forEach(each -> collect(each, found));
            Stream.of(wildcard.getLowerBounds()).forEach(each -> collect(each, found));
        } else if (type instanceof GenericArrayType array) {
            collect(array.getGenericComponentType(), found);
        }
    }
}
