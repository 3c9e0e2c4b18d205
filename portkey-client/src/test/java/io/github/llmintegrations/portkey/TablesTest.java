package io.github.llmintegrations.portkey;

import static io.github.llmintegrations.portkey.Documents.read;
import static io.github.llmintegrations.portkey.Documents.written;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.core.Secret;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import io.github.llmintegrations.portkey.integrations.AwsAuth;
import io.github.llmintegrations.portkey.integrations.IntegrationSummary;
import io.github.llmintegrations.portkey.integrations.MaskedAwsAuth;
import io.github.llmintegrations.portkey.integrations.OtherConfiguration;
import io.github.llmintegrations.portkey.integrations.ProviderConfiguration;
import io.github.llmintegrations.portkey.secretreferences.AuthConfig;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.commons.support.ReflectionSupport;

/** Every document, and every line of its table. */
class TablesTest {
    /** Accessors of other names than their fields. */
    private static final Map<String, String> RENAMED =
            Map.of("defaultMultiplier", "default", "rawConfigurations", "configurations");

    /** Lines by which a field is read under a second name. */
    private static final Map<String, String> SECOND_NAMES =
            Map.of("globalWorkspaceAccessSettings", "global_workspace_access");

    private static final Pattern CREDENTIAL =
            Pattern.compile("(?i)key|.*(secret|password|token|credential|headers|accessKeyId|accessKey|Json)");

    static Stream<Class<?>> types() {
        return Samples.types();
    }

    static Stream<Class<?>> sent() {
        return types().filter(type -> table(type).isSent());
    }

    static Stream<Class<?>> answered() {
        return types().filter(type ->
                Document.class.isAssignableFrom(type) && !table(type).isSent());
    }

    private static DocumentCodec<?, ?> table(Class<?> type) {
        return (DocumentCodec<?, ?>) io.github.llmintegrations.core.internal.json.Documents.codecOf(type)
                .orElseThrow();
    }

    @Test
    void areOfEveryKind() {
        assertThat(types()).hasSizeGreaterThan(50);
        assertThat(sent()).hasSizeGreaterThan(20).contains(OtherConfiguration.class);
        assertThat(answered()).hasSizeGreaterThan(20).contains(MaskedAwsAuth.class);
        assertThat(readable().filter(TablesTest::hasAuth)).hasSize(13);
        assertThat(AwsAuth.class.getPermittedSubclasses()).isSubsetOf(types().toList());
    }

    @ParameterizedTest
    @MethodSource("types")
    void haveALineForEveryAccessorAndNoOther(Class<?> type) {
        Object document = Samples.filled(type);
        JsonNode json = written(document);

        Set<String> lines = table(type).namesIn(json);

        assertThat(lines)
                .containsExactlyInAnyOrderElementsOf(names(type, document).toList());
        Set<String> more = document instanceof Document filled
                ? filled.additionalProperties().keySet()
                : Set.of();
        assertThat(json.fieldNames())
                .toIterable()
                .containsAll(lines.stream()
                        .filter(line -> !SECOND_NAMES.containsValue(line))
                        .filter(line -> !Samples.isLeftOut(type, line) && !line.endsWith("_from"))
                        .toList())
                .containsAll(more);
    }

    /** The names on the wire that accessors stand for, those of an embedded document included. */
    private static Stream<String> names(Class<?> type, Object document) {
        return Samples.accessors(type).stream()
                .filter(accessor -> !isBesideTheWire(type, accessor.getName()))
                .flatMap(accessor -> accessor.getName().equals("auth")
                        ? authNames(accessor, document)
                        : Stream.concat(
                                Stream.of(name(accessor.getName())),
                                Stream.ofNullable(SECOND_NAMES.get(accessor.getName()))))
                .distinct();
    }

    /** The provider of a configuration and its mappings stand in the request around it. */
    private static boolean isBesideTheWire(Class<?> type, String accessor) {
        return accessor.equals("additionalProperties")
                || accessor.equals("keyFrom")
                || (accessor.equals("secretMappings") && !hasMappings(type))
                || (type == OtherConfiguration.class && accessor.equals("provider"))
                || (AuthConfig.class.isAssignableFrom(type) && accessor.equals("managerType"))
                || (ProviderConfiguration.class.isAssignableFrom(type) && accessor.equals("aiProviderId"));
    }

    private static boolean hasMappings(Class<?> type) {
        return IntegrationSummary.class.isAssignableFrom(type)
                || type.getSimpleName().startsWith("McpIntegration")
                || type.getSimpleName().endsWith("IntegrationRequest");
    }

    private static Stream<String> authNames(Method accessor, Object document) {
        Object auth = Objects.requireNonNull(ReflectionSupport.invokeMethod(accessor, document));
        return names(auth.getClass().getInterfaces()[0], auth);
    }

    private static String name(String accessor) {
        return RENAMED.getOrDefault(accessor, Samples.name(accessor));
    }

    @ParameterizedTest
    @MethodSource("types")
    void areCopiedWithAllThatTheyHold(Class<?> type) {
        assertCopied(table(type), Samples.filled(type));
    }

    private static <T> void assertCopied(DocumentCodec<T, ?> table, Object document) {
        Object copy = Samples.built(
                Objects.requireNonNull(table.toBuilder(table.type().cast(document))));

        assertThat(copy).isEqualTo(document).isNotSameAs(document).hasSameHashCodeAs(document);
        assertThat(written(copy)).isEqualTo(written(document));
    }

    static Stream<Class<?>> readable() {
        return Stream.concat(answered(), sent().filter(TablesTest::hasAuth));
    }

    private static boolean hasAuth(Class<?> type) {
        return Samples.accessors(type).stream()
                .anyMatch(accessor -> accessor.getName().equals("auth"));
    }

    @ParameterizedTest
    @MethodSource("readable")
    void areReadBackAsTheyWereWritten(Class<?> type) {
        Object document = Samples.filled(type);

        assertThat((Object) read(type, written(document))).isEqualTo(document);
    }

    @ParameterizedTest
    @MethodSource("sent")
    void holdCredentialsAsSecrets(Class<?> type) {
        assertThat(Samples.accessors(type))
                .filteredOn(accessor -> CREDENTIAL.matcher(accessor.getName()).matches())
                .allSatisfy(
                        accessor -> assertThat(accessor.getGenericReturnType().getTypeName())
                                .contains(Secret.class.getName()));
    }

    @ParameterizedTest
    @MethodSource("sent")
    void showNoSecretOfARequest(Class<?> type) {
        Object document = Samples.filled(type);

        assertThat(written(document).toString()).contains(Samples.SECRET);
        assertThat(document.toString()).startsWith(type.getSimpleName() + "{").doesNotContain(Samples.SECRET);
        assertThat(((Document) document).toJson()).contains("***").doesNotContain(Samples.SECRET);
    }

    @ParameterizedTest
    @MethodSource("types")
    void areNotMadeFromOthers(Class<?> type) {
        Class<?> builder = Arrays.stream(type.getDeclaredClasses())
                .filter(each -> each.getSimpleName().equals("Builder"))
                .findFirst()
                .orElseThrow();

        assertThat(methods(builder)).doesNotContain("from");
    }

    private static List<String> methods(Class<?> type) {
        return Stream.<Class<?>>iterate(type, Objects::nonNull, Class::getSuperclass)
                .flatMap(each -> Arrays.stream(each.getDeclaredMethods()))
                .filter(method -> !Modifier.isPrivate(method.getModifiers()))
                .map(Method::getName)
                .distinct()
                .toList();
    }
}
