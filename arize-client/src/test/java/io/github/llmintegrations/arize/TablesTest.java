package io.github.llmintegrations.arize;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llmintegrations.arize.Tables.Filled;
import io.github.llmintegrations.arize.aiintegrations.AiIntegration;
import io.github.llmintegrations.arize.integrations.CreateLlmConfig;
import io.github.llmintegrations.arize.integrations.CreateOpenAiConfig;
import io.github.llmintegrations.arize.integrations.LlmIntegration;
import io.github.llmintegrations.arize.schema.EnumSpelling;
import io.github.llmintegrations.arize.schema.ListRequest;
import io.github.llmintegrations.core.Secret;
import io.github.llmintegrations.core.internal.json.Documents;
import io.github.llmintegrations.core.json.Document;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.commons.support.ReflectionSupport;

/** The table of every document says what its accessors say. */
class TablesTest {
    private static final Tables TABLES = new Tables(
            "io.github.llmintegrations.arize",
            Map.of("endpoint", "https://sample.example"),
            List.of("apiKey", "auth"),
            // the one type with a field that only older servers take
            type -> type == CreateOpenAiConfig.class ? null : EnumSpelling.SCREAMING_SNAKE_CASE);

    private static final Pattern CREDENTIAL =
            Pattern.compile("(?i).*(key|token|secret|passw|credential|authorization|headers).*");
    private static final Set<String> NO_CREDENTIALS = Set.of("tokenUrl");

    static Stream<Filled> documents() {
        return TABLES.documents();
    }

    static Stream<Filled> sentDocuments() {
        return documents().filter(each -> Tables.table(each.type()).isSent());
    }

    static List<Class<?>> types() {
        return TABLES.types();
    }

    static List<Class<?>> sentTypes() {
        return types().stream().filter(type -> Tables.table(type).isSent()).toList();
    }

    @Test
    void areThoseOfEveryDocument() {
        assertThat(types())
                .contains(AiIntegration.class, LlmIntegration.class)
                .contains(CreateLlmConfig.class.getPermittedSubclasses())
                .allMatch(type -> Document.class.isAssignableFrom(type) || ListRequest.class.isAssignableFrom(type));
        assertThat(ReflectionSupport.findAllClassesInPackage(
                        TABLES.root(), type -> type.isSealed() && Document.class.isAssignableFrom(type), name -> true))
                .isNotEmpty()
                .allMatch(type -> Documents.codecOf(type).isPresent());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void nameEveryAccessorAndNothingElse(Filled document) {
        assertThat(document.written()).isEqualTo(document.expected());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void readWhatTheyWrite(Filled document) {
        assertThat(document.readAs(document.type())).isEqualTo(document.value());
    }

    /** Every document is known to the unions that it is a member of. */
    @ParameterizedTest
    @MethodSource("documents")
    void areThoseOfTheirUnions(Filled document) {
        assertThat(Arrays.stream(document.type().getInterfaces()).filter(Class::isSealed))
                .allSatisfy(union -> assertThat(document.readAs(union)).isEqualTo(document.value()));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void copyADocument(Filled document) {
        assertThat(document.copy()).isEqualTo(document.value());
    }

    @ParameterizedTest
    @MethodSource("sentTypes")
    void letEveryRequestBeCopied(Class<?> type) throws NoSuchMethodException {
        assertThat(type.getMethod("toBuilder").getReturnType())
                .isEqualTo(type.getMethod("builder").getReturnType());
    }

    @ParameterizedTest
    @MethodSource("types")
    void letNoBuilderTakeAnotherDocument(Class<?> type) {
        assertThat(Tables.builderMethods(type))
                .extracting(Method::getName)
                .isNotEmpty()
                .doesNotContain("from");
    }

    @ParameterizedTest
    @MethodSource("sentTypes")
    void holdCredentialsAsSecrets(Class<?> type) {
        assertThat(Tables.accessors(type).values())
                .filteredOn(accessor -> CREDENTIAL.matcher(accessor.getName()).matches()
                        && !NO_CREDENTIALS.contains(accessor.getName()))
                .allSatisfy(
                        accessor -> assertThat(accessor.getGenericReturnType().getTypeName())
                                .contains(Secret.class.getName()));
    }

    @ParameterizedTest
    @MethodSource("sentDocuments")
    void showNoSecretOfARequest(Filled document) {
        assertThat(document.written().toString()).contains(Tables.CANARY);
        assertThat(document.value().toString())
                .startsWith(document.type().getSimpleName() + "{")
                .doesNotContain(Tables.CANARY);
        assertThat(((Document) document.value()).toJson()).startsWith("{").doesNotContain(Tables.CANARY);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void showNoSecretOfADocumentInItsText(Filled document) {
        assertThat(document.value().toString()).doesNotContain(Tables.CANARY);
    }

    @ParameterizedTest
    @MethodSource("sentDocuments")
    void tellEverySecretToBeRedacted(Filled document) {
        Set<String> told = new TreeSet<>();

        String written = new String(
                Documents.write(Tables.table(document.type()), document.value(), document.dialect(), told::add),
                StandardCharsets.UTF_8);

        assertThat(told)
                .isEqualTo(Pattern.compile(Tables.CANARY + "-\\w+")
                        .matcher(written)
                        .results()
                        .map(MatchResult::group)
                        .collect(Collectors.toSet()));
    }
}
