package consumer

import io.github.llmintegrations.arize.ArizeClient
import io.github.llmintegrations.arize.aiintegrations.AiIntegration
import io.github.llmintegrations.arize.aiintegrations.ListAiIntegrationsRequest
import io.github.llmintegrations.arize.integrations.AgentIntegration
import io.github.llmintegrations.arize.integrations.AnthropicConfig
import io.github.llmintegrations.arize.integrations.CreateAnthropicConfig
import io.github.llmintegrations.arize.integrations.CreateLlmIntegrationRequest
import io.github.llmintegrations.arize.integrations.CreateOpenAiConfig
import io.github.llmintegrations.arize.integrations.EvaluatorIntegration
import io.github.llmintegrations.arize.integrations.Integration
import io.github.llmintegrations.arize.integrations.IntegrationType
import io.github.llmintegrations.arize.integrations.ListIntegrationsRequest
import io.github.llmintegrations.arize.integrations.LlmIntegration
import io.github.llmintegrations.arize.integrations.OpenAiConfig
import io.github.llmintegrations.arize.integrations.UnknownIntegration
import io.github.llmintegrations.arize.integrations.UpdateAnthropicConfig
import io.github.llmintegrations.arize.integrations.UpdateLlmIntegrationRequest
import io.github.llmintegrations.core.ApiException
import io.github.llmintegrations.core.CallOptions
import io.github.llmintegrations.core.ConflictException
import io.github.llmintegrations.core.Page
import io.github.llmintegrations.core.Plan
import io.github.llmintegrations.core.RateLimitException
import io.github.llmintegrations.core.RetryPolicy
import io.github.llmintegrations.core.Secret
import io.github.llmintegrations.core.TransportException
import io.github.llmintegrations.portkey.PortkeyClient
import io.github.llmintegrations.portkey.integrations.AwsAuth
import io.github.llmintegrations.portkey.integrations.BedrockConfiguration
import io.github.llmintegrations.portkey.integrations.CreateIntegrationRequest
import io.github.llmintegrations.portkey.integrations.MaskedBedrockConfiguration
import io.github.llmintegrations.sandbox.Fault
import io.github.llmintegrations.sandbox.RecordedSleeps
import io.github.llmintegrations.sandbox.arize.ArizeSandbox
import io.github.llmintegrations.sandbox.portkey.PortkeySandbox
import java.time.Duration
import java.util.Optional
import java.util.concurrent.CompletableFuture
import java.util.concurrent.TimeUnit
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertInstanceOf
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** An application in Kotlin. Its compiler reads our nullness annotations strictly, and treats warnings as errors. */
class KotlinTest {

    @Test
    fun hasTheStandardLibraryOfItsCompiler() {
        assertEquals(System.getProperty("kotlin.version"), KotlinVersion.CURRENT.toString())
    }

    @Test
    fun createsAndLists() {
        ArizeSandbox.start().use { sandbox ->
            client(sandbox).use { arize ->
                val created = createOpenAi(arize)
                val again = createOpenAi(arize)
                val names = mutableListOf<String>()
                for (each in arize.integrations().listAll(ListIntegrationsRequest.of(IntegrationType.LLM))) {
                    names.add(each.name())
                }

                assertTrue(created.startsWith("created "), created)
                assertTrue(again.startsWith("The name is taken: "), again)
                assertEquals(listOf("Production OpenAI"), names)
            }
        }
    }

    private fun createOpenAi(arize: ArizeClient): String =
        try {
            val created = arize.integrations().create(
                CreateLlmIntegrationRequest.builder()
                    .name("Production OpenAI")
                    .config(CreateOpenAiConfig.builder().apiKey("sk-an-example-key").build())
                    .build(),
            )
            "created " + created.id()
        } catch (e: ConflictException) {
            "The name is taken: " + e.message
        }

    @Test
    fun passesLambdasForTheInterfacesOfSettings() {
        val sleeps = RecordedSleeps()
        val attempts = mutableListOf<String>()
        ArizeSandbox.start().use { sandbox ->
            sandbox.inject(Fault.rateLimit(Duration.ofSeconds(30)))
            ArizeClient.builder()
                .baseUrl(sandbox.baseUrl())
                .apiKey { sandbox.apiKey() }
                .configureHttpClient { it.retryOnConnectionFailure(false) }
                .timing(sleeps::sleep)
                .listener { attempts.add("client: " + it.status().asInt) }
                .build()
                .use { arize ->
                    val options = CallOptions.builder()
                        .retryPolicy(RetryPolicy.builder().retryOn { it.isTransient }.build())
                        .listener { attempt -> attempts.add("options: " + attempt.status().asInt) }
                        .build()
                    arize.with(options).aiIntegrations().list(ListAiIntegrationsRequest.all())
                }
        }

        assertEquals(listOf("client: 200", "client: 429", "options: 200", "options: 429"), attempts.sorted())
        assertEquals(1, sleeps.durations().size)
    }

    @Test
    fun runsWorkThatMayReturnNull() {
        ArizeSandbox.start().use { sandbox ->
            client(sandbox).use { arize ->
                val all: CompletableFuture<List<AiIntegration>> = arize.supplyAsync { client ->
                    client.aiIntegrations().listAll(ListAiIntegrationsRequest.all()).toList()
                }
                val first = arize.supplyAsync {
                    it.aiIntegrations().listAll(ListAiIntegrationsRequest.all()).firstOrNull()
                }
                val response = arize.withResponse {
                    it.aiIntegrations().listAll(ListAiIntegrationsRequest.all()).firstOrNull()
                }

                assertEquals(listOf<AiIntegration>(), all.orTimeout(30, TimeUnit.SECONDS).join())
                assertNull(first.orTimeout(30, TimeUnit.SECONDS).join()?.name())
                assertNull(response.value()?.name())
            }
        }
        PortkeySandbox.start().use { sandbox ->
            client(sandbox).use { portkey ->
                val first = portkey.supplyAsync { it.integrations().listAll().firstOrNull() }

                assertNull(first.orTimeout(30, TimeUnit.SECONDS).join()?.slug())
            }
        }
    }

    @Test
    fun catchesExceptions() {
        ArizeSandbox.start().use { sandbox ->
            ArizeClient.builder()
                .baseUrl(sandbox.baseUrl())
                .apiKey(sandbox.apiKey())
                .maxRetries(0)
                .build()
                .use { arize ->
                    sandbox.inject(Fault.rateLimit(Duration.ofSeconds(30)))
                    val rateLimit = failure(arize)
                    sandbox.inject(Fault.dropConnection())
                    val lost = failure(arize)
                    sandbox.inject(Fault.status(500))
                    val error = failure(arize)

                    assertEquals("rejected for PT30S", rateLimit)
                    assertEquals("lost, may have been applied: false", lost)
                    assertEquals("500", error)
                }
        }
    }

    private fun failure(arize: ArizeClient): String =
        try {
            "succeeded with " + arize.aiIntegrations().list(ListAiIntegrationsRequest.all()).items().size
        } catch (e: RateLimitException) {
            "rejected for " + e.retryAfter().orElse(Duration.ofMinutes(1))
        } catch (e: ApiException) {
            e.status().toString()
        } catch (e: TransportException) {
            "lost, may have been applied: " + e.outcome().mayHaveBeenApplied()
        }

    @Test
    fun distinguishesTheMembersOfUnions() {
        val openAi: Integration = LlmIntegration.builder()
            .id("TGxtSW50ZWdyYXRpb246MQ==")
            .name("Production OpenAI")
            .config(OpenAiConfig.builder().hasApiKey(true).build())
            .build()
        val page = Page(listOf(openAi), false, Optional.empty())

        assertEquals(listOf("OpenAI true"), page.items().map { withElse(it) })
        assertEquals(listOf("LLM"), page.items().map { withEveryMember(it) })
    }

    private fun withElse(integration: Integration): String = when (integration) {
        is LlmIntegration -> when (val config = integration.config().orElse(null)) {
            null -> "no configuration"
            is OpenAiConfig -> "OpenAI " + config.hasApiKey()
            is AnthropicConfig -> "Anthropic at " + config.baseUrl().orElse("its public endpoint")
            else -> config.provider().toString()
        }
        is AgentIntegration -> "agent"
        is EvaluatorIntegration -> "evaluator"
        else -> integration.toJson() // in the place of UnknownIntegration: after it, the compiler warns
    }

    private fun withEveryMember(integration: Integration): String = when (integration) {
        is LlmIntegration -> "LLM"
        is AgentIntegration -> "agent"
        is EvaluatorIntegration -> "evaluator"
        is UnknownIntegration -> "unknown"
    }

    @Test
    fun bringsAResourceIntoADesiredState() {
        ArizeSandbox.start().use { sandbox ->
            client(sandbox).use { arize ->
                val config = CreateAnthropicConfig.builder()
                    .apiKey(Secret.from { "sk-an-example-key" })
                    .baseUrl("https://claude.example")
                    .build()
                val desired = CreateLlmIntegrationRequest.builder().name("Claude").config(config).build()
                val plan = arize.integrations().plan(desired)
                val created = plan.apply()
                arize.integrations().update(
                    created.value().id(),
                    UpdateLlmIntegrationRequest.builder()
                        .config(UpdateAnthropicConfig.builder().clearBaseUrl().build())
                        .build(),
                )
                val ensured = arize.integrations().ensure(desired)

                assertEquals(Plan.Action.CREATE, plan.action())
                assertEquals(Plan.Action.UPDATE, ensured.plan().action())
            }
        }
    }

    @Test
    fun createsAndGetsAtPortkey() {
        PortkeySandbox.start().use { sandbox ->
            client(sandbox).use { portkey ->
                val created = portkey.integrations().create(
                    CreateIntegrationRequest.builder()
                        .name("Bedrock")
                        .configurations(
                            BedrockConfiguration.builder()
                                .awsRegion("eu-west-1")
                                .auth(AwsAuth.assumedRole("arn:aws:iam::123456789012:role/portkey"))
                                .build(),
                        )
                        .build(),
                )
                val configurations = portkey.integrations().get(created.slug()).configurations()

                assertInstanceOf(MaskedBedrockConfiguration::class.java, configurations)
            }
        }
    }

    private fun client(sandbox: ArizeSandbox): ArizeClient =
        ArizeClient.builder().baseUrl(sandbox.baseUrl()).apiKey(sandbox.apiKey()).build()

    private fun client(sandbox: PortkeySandbox): PortkeyClient =
        PortkeyClient.builder().baseUrl(sandbox.baseUrl()).apiKey(sandbox.apiKey()).build()
}
