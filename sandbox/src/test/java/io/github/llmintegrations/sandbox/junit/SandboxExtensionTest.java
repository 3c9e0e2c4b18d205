package io.github.llmintegrations.sandbox.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.testkit.engine.EventConditions.event;
import static org.junit.platform.testkit.engine.EventConditions.finishedWithFailure;
import static org.junit.platform.testkit.engine.EventConditions.test;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.instanceOf;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.message;

import io.github.llmintegrations.sandbox.Caller;
import io.github.llmintegrations.sandbox.arize.ArizeSandbox;
import io.github.llmintegrations.sandbox.portkey.PortkeySandbox;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

class SandboxExtensionTest {

    private static EngineExecutionResults run(Class<?> tests) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(tests))
                .configurationParameter("junit.jupiter.execution.parallel.enabled", "true")
                .configurationParameter("junit.jupiter.execution.parallel.mode.default", "concurrent")
                .execute();
    }

    private static String failure(Events tests) {
        return tests.failed()
                .map(failed -> failed.getRequiredPayload(org.junit.platform.engine.TestExecutionResult.class)
                        .getThrowable()
                        .orElseThrow()
                        .getMessage())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void givesATestOneSandboxOfEachVendor() {
        run(OneOfEach.class)
                .testEvents()
                .assertStatistics(stats -> stats.started(1).succeeded(1));
    }

    @ExtendWith(SandboxExtension.class)
    static class OneOfEach {

        private final ArizeSandbox ofConstructor;
        private String ofBeforeEach = "";

        OneOfEach(ArizeSandbox arize) {
            this.ofConstructor = arize;
        }

        @BeforeEach
        void setUp(PortkeySandbox portkey) {
            ofBeforeEach = portkey.baseUrl();
        }

        @Test
        void works(ArizeSandbox arize, PortkeySandbox portkey) {
            assertThat(arize).isSameAs(ofConstructor);
            assertThat(portkey.baseUrl()).isEqualTo(ofBeforeEach);
            assertThat(new Caller(arize.baseUrl(), arize.apiKey())
                            .get("/v2/integrations?type=LLM")
                            .status())
                    .isEqualTo(200);
        }

        @AfterEach
        void tearDown(ArizeSandbox arize) {
            assertThat(arize.journal()).hasSize(1);
        }
    }

    @Test
    void givesEachTestFreshSandboxesAndClosesThem() {
        run(Fresh.class).testEvents().assertStatistics(stats -> stats.started(8).succeeded(8));

        assertThat(Fresh.SANDBOXES).hasSize(8).doesNotHaveDuplicates().allSatisfy(arize -> {
            Caller caller = new Caller(arize.baseUrl(), arize.apiKey());
            assertThatExceptionOfType(IOException.class).isThrownBy(() -> caller.sendOrFail(caller.request("/")));
        });
    }

    @ExtendWith(SandboxExtension.class)
    static class Fresh {

        private static final List<ArizeSandbox> SANDBOXES = new CopyOnWriteArrayList<>();

        @RepeatedTest(7)
        void repeated(ArizeSandbox arize) {
            createsAnIntegration(arize);
        }

        @Test
        void once(ArizeSandbox arize) {
            createsAnIntegration(arize);
        }

        private static void createsAnIntegration(ArizeSandbox arize) {
            SANDBOXES.add(arize);
            assertThat(arize.journal()).isEmpty();
            arize.seed("/v2/ai-integrations", "{\"name\":\"n\",\"provider\":\"openAI\"}");
        }
    }

    @Test
    void closesTheSandboxOfAConstructorThatFails() {
        run(Broken.class)
                .testEvents()
                .assertStatistics(stats -> stats.started(1).failed(1));

        ArizeSandbox arize = Broken.SANDBOXES.get(0);
        Caller caller = new Caller(arize.baseUrl(), arize.apiKey());
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> caller.sendOrFail(caller.request("/")));
    }

    @ExtendWith(SandboxExtension.class)
    static class Broken {

        private static final List<ArizeSandbox> SANDBOXES = new CopyOnWriteArrayList<>();

        Broken(ArizeSandbox arize) {
            SANDBOXES.add(arize);
            throw new IllegalStateException();
        }

        @Test
        void neverRuns() {}
    }

    @Test
    void refusesToShareASandboxBetweenTests() {
        run(BeforeAllTests.class)
                .containerEvents()
                .assertThatEvents()
                .haveExactly(
                        1,
                        event(finishedWithFailure(
                                instanceOf(ParameterResolutionException.class),
                                message(text -> text.contains("Start one with ArizeSandbox.start()")))));
        run(PerClass.class)
                .containerEvents()
                .assertThatEvents()
                .haveExactly(
                        1,
                        event(finishedWithFailure(
                                instanceOf(ParameterResolutionException.class),
                                message(text -> text.contains("Start one with PortkeySandbox.start()")))));
    }

    @ExtendWith(SandboxExtension.class)
    static class BeforeAllTests {

        @BeforeAll
        static void setUp(ArizeSandbox arize) {}

        @Test
        void neverRuns() {}
    }

    @ExtendWith(SandboxExtension.class)
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    static class PerClass {

        PerClass(PortkeySandbox portkey) {}

        @Test
        void neverRuns() {}
    }

    @Test
    void failsTheTestsThatLogSecretsAndNoOthers() {
        Events tests = run(Logging.class).testEvents();

        tests.assertStatistics(stats -> stats.started(5).succeeded(2).failed(3));
        tests.assertThatEvents()
                .haveExactly(
                        1,
                        event(
                                test("logsTheKeyOfTheSandbox"),
                                finishedWithFailure(
                                        message(
                                                "The test wrote secrets, masked here:\njava.util.logging: FINE: the key is ***"))))
                .haveExactly(
                        1,
                        event(
                                test("logsACredentialOfARequest"),
                                finishedWithFailure(
                                        message(
                                                "The test wrote secrets, masked here:\njava.util.logging: FINE: key=***, header=***"))))
                .haveExactly(
                        1,
                        event(
                                test("logsFromAnotherThread"),
                                finishedWithFailure(message(text ->
                                        text.contains("java.util.logging: java.lang.IllegalStateException: ***")))));
    }

    @ExtendWith(SandboxExtension.class)
    static class Logging {

        /** Below the level of consoles, so that only handlers for everything see what it logs. */
        private static final Logger LOGGER = Logger.getLogger(Logging.class.getName());

        static {
            LOGGER.setLevel(Level.FINE);
        }

        @Test
        void logsTheKeyOfTheSandbox(ArizeSandbox arize) {
            LOGGER.log(Level.FINE, "the key is {0}", arize.apiKey());
            LOGGER.fine("the address is " + arize.baseUrl());
        }

        @Test
        void logsACredentialOfARequest(ArizeSandbox arize) {
            new Caller(arize.baseUrl(), arize.apiKey())
                    .post("/v2/ai-integrations", "{'api_key':'sk-logged-1234','headers':{'A':'header-1234'}}");
            LOGGER.fine("key=sk-logged-1234, header=header-1234");
        }

        @Test
        void logsFromAnotherThread(PortkeySandbox portkey) throws InterruptedException {
            Thread thread =
                    new Thread(() -> LOGGER.log(Level.FINE, "failed", new IllegalStateException(portkey.apiKey())));
            thread.start();
            thread.join();
        }

        @Test
        void logsAShortText(ArizeSandbox arize) {
            new Caller(arize.baseUrl(), arize.apiKey()).post("/v2/ai-integrations", "{'api_key':'sk-1234'}");
            LOGGER.fine("sk-1234");
        }

        @Test
        void logsNoSecret(ArizeSandbox arize) {
            new Caller(arize.baseUrl(), arize.apiKey()).post("/v2/ai-integrations", "{'api_key':'sk-unlogged-1'}");
            LOGGER.fine("called " + arize.journal());
        }
    }

    /** In a JVM of its own, because what the tests print belongs in no report. */
    @Test
    void failsTheTestsThatPrintSecrets() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        PrintingProgram.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(output.lines())
                .containsExactly(
                        "The test wrote secrets, masked here:",
                        "System.out: in parts: ***",
                        "System.err: formatted: ***",
                        "the streams are the original ones: true");
    }

    /** A program that runs tests which print secrets. */
    static final class PrintingProgram {

        private PrintingProgram() {}

        public static void main(String... arguments) {
            PrintStream visible = System.out;
            PrintStream hidden = new PrintStream(OutputStream.nullOutputStream());
            System.setOut(hidden);
            System.setErr(hidden);
            String failure = failure(run(Printing.class).testEvents());
            visible.println(failure);
            visible.println("the streams are the original ones: " + (System.out == hidden && System.err == hidden));
        }
    }

    @ExtendWith(SandboxExtension.class)
    static class Printing {

        @Test
        void prints(ArizeSandbox arize) {
            System.out.print("in parts: ");
            for (char each : arize.apiKey().toCharArray()) {
                System.out.print(each);
            }
            System.out.println();
            System.err.printf("formatted: %s%n", arize.apiKey());
        }
    }
}
