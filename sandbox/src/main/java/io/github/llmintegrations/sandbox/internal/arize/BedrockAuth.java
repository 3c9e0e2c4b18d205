package io.github.llmintegrations.sandbox.internal.arize;

import io.github.llmintegrations.sandbox.internal.Attribute;
import io.github.llmintegrations.sandbox.internal.ObjectSpec;
import io.github.llmintegrations.sandbox.internal.Reading;
import io.github.llmintegrations.sandbox.internal.Shape;

/** How AWS Bedrock is authenticated with; each way is replaced as a whole. */
final class BedrockAuth {

    private BedrockAuth() {}

    static Attribute attribute(Vocabulary vocabulary) {
        ObjectSpec assumedRole = ObjectSpec.of(
                Attribute.text("role_arn").mandatory(), Attribute.text("external_id"), Attribute.text("base_url"));
        ObjectSpec bearerToken = ObjectSpec.of(WriteOnly.secret("api_key").mandatory(), Attribute.text("base_url"));
        ObjectSpec proxy = ObjectSpec.of(
                Attribute.text("base_url").mandatory(),
                Attribute.of("headers", Shape.TEXT_MAP).readBy(WriteOnly.headerNames()));
        UnionSpec auth = UnionSpec.by("auth_type", true)
                .with(vocabulary.spell(AuthType.DEFAULT), assumedRole)
                .with(vocabulary.spell(AuthType.BEARER_TOKEN), bearerToken)
                .with(vocabulary.spell(AuthType.PROXY_WITH_HEADERS), proxy);
        return Attribute.of("auth", auth.createShape()).mandatory().readBy(Reading.through("auth", auth));
    }
}
