package io.github.llmintegrations.portkey.workspaces;

import static io.github.llmintegrations.core.internal.json.Values.LENIENT_FLAG;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The defaults of a workspace.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/workspaces/retrieve-a-workspace">Portkey: retrieve a workspace</a>
 */
@Value.Immutable
public sealed interface WorkspaceDefaults extends Document permits ImmutableWorkspaceDefaults {

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the metadata that requests carry by default, by name} */
    Map<String, String> metadata();

    /** {@return whether it is the default workspace of the organisation} */
    Optional<Boolean> isDefault();

    /** {@return the guardrails on requests} */
    List<String> inputGuardrails();

    /** {@return the guardrails on responses} */
    List<String> outputGuardrails();

    /** {@return the kind of resource: {@code workspace}} */
    Optional<String> object();

    /** A builder of {@link WorkspaceDefaults}. Not thread-safe. */
    final class Builder extends ImmutableWorkspaceDefaults.Builder {
        static final DocumentCodec<WorkspaceDefaults, Builder> CODEC = Codec.of(
                        WorkspaceDefaults.class, Builder::new, Builder::build)
                .entries("metadata", TEXT, WorkspaceDefaults::metadata, Builder::metadata)
                .optional("is_default", LENIENT_FLAG, WorkspaceDefaults::isDefault, Builder::isDefault)
                .items("input_guardrails", TEXT, WorkspaceDefaults::inputGuardrails, Builder::addInputGuardrail)
                .items("output_guardrails", TEXT, WorkspaceDefaults::outputGuardrails, Builder::addOutputGuardrail)
                .optional("object", TEXT, WorkspaceDefaults::object, Builder::object)
                .extras(WorkspaceDefaults::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}
    }
}
