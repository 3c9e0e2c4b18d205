package io.github.llmintegrations.sandbox.junit;

import io.github.llmintegrations.sandbox.arize.ArizeSandbox;
import io.github.llmintegrations.sandbox.portkey.PortkeySandbox;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * A JUnit Jupiter extension that gives each test its own sandboxes, and fails a test that logs a secret.
 *
 * <pre>{@code
 * @ExtendWith(SandboxExtension.class)
 * class BillingServiceTest {
 *
 *     @Test
 *     void createsAnIntegration(ArizeSandbox arize) {
 *         // point the code under test at arize.baseUrl() with arize.apiKey()
 *     }
 * }
 * }</pre>
 *
 * <p><b>Sandboxes.</b> Test methods, {@code @BeforeEach} and {@code @AfterEach} methods, and the constructor of a class
 * with the default lifecycle may have parameters of the types {@link ArizeSandbox} and {@link PortkeySandbox}. Within one
 * test, all parameters of a type receive the same sandbox, which has the settings of its {@code start()} method. JUnit
 * closes it after the test. No two tests share a sandbox, so tests may run in parallel.
 *
 * <p><b>Secrets.</b> After the {@code @AfterEach} methods, the extension fails the test if one of its secrets was written
 * to {@code System.out}, {@code System.err} or a logger of {@code java.util.logging} since the test got its first sandbox.
 * These are the API keys of its sandboxes and everything in {@code receivedSecrets()}, if it has at least 8 characters. The
 * failure quotes the lines, with the secrets masked.
 *
 * <ul>
 *   <li>The extension compares the output of all threads, because clients log from several. A parallel test that logs the
 *       same secret fails both tests. The API keys of the sandboxes are random, so this concerns only the credentials that
 *       tests make up: give each test its own.
 *   <li>The extension sees what logging writes, at the levels that are enabled, if it arrives at one of the three places.
 *       Console appenders of SLF4J Simple, Logback and {@code java.util.logging} do so; file appenders do not, nor does an
 *       appender that keeps the {@code System.out} of an earlier time.
 *   <li>The extension finds a secret as it is, and not in an encoded form.
 * </ul>
 *
 * <p>Compatible with JUnit Jupiter 5.14 and 6. Thread-safe.
 */
public final class SandboxExtension implements ParameterResolver, AfterEachCallback {

    private static final Namespace NAMESPACE = Namespace.create(SandboxExtension.class);

    /** Creates the extension; JUnit does so for {@code @ExtendWith}. */
    public SandboxExtension() {}

    @Override
    public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext rootContext) {
        return ExtensionContextScope.TEST_METHOD;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == ArizeSandbox.class || type == PortkeySandbox.class;
    }

    /**
     * Returns the sandbox of the test.
     *
     * @throws ParameterResolutionException if the parameter belongs to no single test, such as one of a
     *     {@code @BeforeAll} method
     */
    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        if (context.getTestMethod().isEmpty()) {
            throw new ParameterResolutionException("A sandbox belongs to one test, and "
                    + parameter.getDeclaringExecutable() + " runs for several. Start one with "
                    + parameter.getParameter().getType().getSimpleName() + ".start().");
        }
        Store store = context.getStore(NAMESPACE);
        TestSandboxes sandboxes = store.get(TestSandboxes.class, TestSandboxes.class);
        if (sandboxes == null) {
            sandboxes = new TestSandboxes();
            store.put(TestSandboxes.class, sandboxes);
        }
        return parameter.getParameter().getType() == ArizeSandbox.class ? sandboxes.arize() : sandboxes.portkey();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        TestSandboxes sandboxes = context.getStore(NAMESPACE).get(TestSandboxes.class, TestSandboxes.class);
        if (sandboxes != null) {
            sandboxes.assertNoSecretWasWritten();
        }
    }
}
