package io.github.llmintegrations.sandbox.internal.portkey;

import io.github.llmintegrations.sandbox.internal.Attribute;
import io.github.llmintegrations.sandbox.internal.FieldRenderer;
import io.github.llmintegrations.sandbox.internal.Shape;

/** What is said of the provider that a workspace gets along with an integration; it is checked and has no effect. */
final class DefaultProvider {

    private DefaultProvider() {}

    static Attribute wanted() {
        return Attribute.flag("create_default_provider").renderedBy(FieldRenderer.nothing());
    }

    static Attribute slug() {
        return Attribute.of("default_provider_slug", Shape.matching("[a-zA-Z0-9_-]{1,255}"))
                .renderedBy(FieldRenderer.nothing());
    }
}
