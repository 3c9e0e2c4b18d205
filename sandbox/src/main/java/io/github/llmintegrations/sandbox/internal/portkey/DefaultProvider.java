package io.github.llmintegrations.sandbox.internal.portkey;

import io.github.llmintegrations.sandbox.internal.Attribute;
import io.github.llmintegrations.sandbox.internal.FieldRenderer;
import io.github.llmintegrations.sandbox.internal.Shape;

/** The attributes of the provider that a workspace gets with an integration; {@link DefaultProviders} creates it. */
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
