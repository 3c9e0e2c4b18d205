package io.github.llmintegrations.arize;

import static io.github.llmintegrations.arize.Documents.read;
import static io.github.llmintegrations.arize.Documents.written;
import static io.github.llmintegrations.testing.Json.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.llmintegrations.arize.SecretFixture.Sample;
import io.github.llmintegrations.arize.aiintegrations.AiIntegration;
import io.github.llmintegrations.arize.integrations.Integration;
import io.github.llmintegrations.arize.integrations.LlmConfig;
import io.github.llmintegrations.arize.schema.Scoping;
import java.lang.reflect.Method;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.commons.support.ReflectionSupport;

/** No {@code toString} shows a secret. */
class SecretsInTextTest {

    static Stream<Sample> samples() {
        return SecretFixture.samples();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void areNotShownByARequest(Sample sample) {
        assertThat(written(sample.value(), sample.spelling()).toString()).contains(SecretFixture.CANARY);
        assertThat(sample.value().toString())
                .startsWith(sample.type().getSimpleName())
                .doesNotContain(SecretFixture.CANARY);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void areNotShownByABuilder(Sample sample) throws NoSuchMethodException {
        Object builder = call(sample.value(), sample.type().getMethod("toBuilder"));

        assertThat(call(builder, builder.getClass().getMethod("build"))).isEqualTo(sample.value());
        assertThat(builder.toString()).doesNotContain(SecretFixture.CANARY);
    }

    private static Object call(Object target, Method method) {
        return Objects.requireNonNull(ReflectionSupport.invokeMethod(method, target));
    }

    @Test
    void areNotShownByAnAnswer() {
        String extra = "'extra':{'token':'canary'}";

        assertThat(Stream.of(
                        read(
                                AiIntegration.class,
                                json("{'id':'1','name':'n','provider':'custom','headers':{'h':'canary'},"
                                        + "'provider_metadata':{" + extra + "}," + extra + "}")),
                        read(
                                Integration.class,
                                json("{'type':'AGENT','id':'1','name':'n','config':{'request_presets':["
                                        + "{'config':{'token':'canary'}," + extra + "}]," + extra + "}}")),
                        read(Integration.class, json("{'type':'ROBOT','id':'1','name':'n'," + extra + "}")),
                        read(LlmConfig.class, json("{'provider':'ROBOT'," + extra + "}")),
                        read(
                                LlmConfig.class,
                                json("{'provider':'AWS_BEDROCK','auth':{'auth_type':'ROBOT'," + extra + "}}")),
                        read(LlmConfig.class, json("{'provider':'CUSTOM','auth':{'auth_type':'ROBOT'," + extra + "}}")),
                        read(Scoping.class, json("{" + extra + "}"))))
                .allSatisfy(answer -> assertThat(answer.toString()).doesNotContain("canary"));
    }
}
