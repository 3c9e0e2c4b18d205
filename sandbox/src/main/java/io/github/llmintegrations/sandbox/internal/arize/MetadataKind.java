package io.github.llmintegrations.sandbox.internal.arize;

/** The cloud of a {@code provider_metadata}. */
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
