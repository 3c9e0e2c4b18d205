package io.github.llmintegrations.sandbox.internal.arize;

/** Whose metadata a {@code provider_metadata} is. */
enum MetadataKind implements EnumValue {
    AWS("aws"),
    GCP("gcp");

    private final String camelCase;

    MetadataKind(String camelCase) {
        this.camelCase = camelCase;
    }

    @Override
    public String camelCase() {
        return camelCase;
    }
}
