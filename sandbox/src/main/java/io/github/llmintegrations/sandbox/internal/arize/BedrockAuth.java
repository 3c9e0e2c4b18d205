package io.github.llmintegrations.sandbox.internal.arize;

import io.github.llmintegrations.sandbox.internal.Attribute;
import io.github.llmintegrations.sandbox.internal.FieldRenderer;
import io.github.llmintegrations.sandbox.internal.ObjectSpec;
import io.github.llmintegrations.sandbox.internal.Shape;

/** The authentication of AWS Bedrock, which an update replaces as a whole. */
final class BedrockAuth {

    private BedrockAuth() {}

    static Attribute attribute(EnumSpelling enums) {
        ObjectSpec assumedRole = ObjectSpec.of(
                Attribute.text("role_arn").mandatory(), Attribute.text("external_id"), Attribute.text("base_url"));
        ObjectSpec bearerToken = ObjectSpec.of(WriteOnly.secret("api_key").mandatory(), Attribute.text("base_url"));
        ObjectSpec proxy = ObjectSpec.of(
                Attribute.text("base_url").mandatory(),
                Attribute.of("headers", Shape.TEXT_MAP).renderedBy(WriteOnly.headerNames()));
        UnionSpec auth = UnionSpec.by("auth_type", true)
                .with(enums.spell(AuthType.DEFAULT), assumedRole)
                .with(enums.spell(AuthType.BEARER_TOKEN), bearerToken)
                .with(enums.spell(AuthType.PROXY_WITH_HEADERS), proxy);
        return Attribute.of("auth", auth.createShape()).mandatory().renderedBy(FieldRenderer.through("auth", auth));
    }
}
