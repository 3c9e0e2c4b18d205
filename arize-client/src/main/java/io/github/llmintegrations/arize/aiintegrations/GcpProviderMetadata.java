package io.github.llmintegrations.arize.aiintegrations;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.llmintegrations.core.Extensible;
import io.github.llmintegrations.core.internal.Violations;
import org.immutables.value.Value;

/** How Arize gets at Google Vertex AI. */
@Value.Immutable
@JsonDeserialize(builder = GcpProviderMetadata.Builder.class, using = GcpProviderMetadataReader.class)
public sealed interface GcpProviderMetadata extends ProviderMetadata, Extensible permits ImmutableGcpProviderMetadata {

    /** A builder; {@code projectId}, {@code location}, {@code projectAccessLabel} are required. */
    static Builder builder() {
        return new Builder();
    }

    /** {@code GCP}: says to servers of the newer spelling what this is. Neither sent to older ones nor answered. */
    @JsonProperty
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonSerialize(using = KindWriter.class)
    default String kind() {
        return "GCP";
    }

    /** The Google Cloud project. */
    String projectId();

    /** The region, such as {@code us-central1}. */
    String location();

    /** The label on the project that shows Arize may use it. */
    String projectAccessLabel();

    /** Builds {@link GcpProviderMetadata}. Not thread-safe. */
    final class Builder extends ImmutableGcpProviderMetadata.Builder {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public GcpProviderMetadata build() {
            GcpProviderMetadata built = super.build();
            new Violations(GcpProviderMetadata.class, built)
                    .notBlank("project_id", built.projectId())
                    .notBlank("location", built.location())
                    .notBlank("project_access_label", built.projectAccessLabel())
                    .refuse();
            return built;
        }

        /** What a server says is taken as it is. */
        GcpProviderMetadata asRead() {
            return super.build();
        }
    }
}
