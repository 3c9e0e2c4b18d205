package io.github.llmintegrations.arize.schema;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.llmintegrations.core.Extensible;
import io.github.llmintegrations.core.Patch;
import io.github.llmintegrations.core.internal.Violations;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where an integration can be seen: in one space, in one organization, or, with neither, in the whole account.
 * Immutable. A field that the server left out and one that it sent as {@code null} mean the same and are written back as
 * they came.
 */
@JsonDeserialize(using = ScopingReader.class)
public final class Scoping implements Extensible {
    @JsonProperty
    private final Patch<String> organizationId;

    @JsonProperty
    private final Patch<String> spaceId;

    private final Map<String, JsonNode> additionalProperties;

    private Scoping(Builder builder) {
        this.organizationId = builder.organizationId;
        this.spaceId = builder.spaceId;
        this.additionalProperties = builder.additionalProperties.isEmpty()
                ? Map.of()
                : Collections.unmodifiableMap(new LinkedHashMap<>(builder.additionalProperties));
    }

    /** A builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Visible in the whole account. */
    public static Scoping accountWide() {
        return builder().build();
    }

    /**
     * Visible in one organization.
     *
     * @param organizationId the organization's id
     * @return the scoping
     * @throws IllegalArgumentException if the id is blank
     */
    public static Scoping organization(String organizationId) {
        return builder().organizationId(organizationId).build();
    }

    /**
     * Visible in one space.
     *
     * @param organizationId the id of the organization that holds the space
     * @param spaceId the space's id
     * @return the scoping
     * @throws IllegalArgumentException if an id is blank
     */
    public static Scoping space(String organizationId, String spaceId) {
        return builder().organizationId(organizationId).spaceId(spaceId).build();
    }

    /** The organization's id; empty for the whole account. */
    public Optional<String> organizationId() {
        return organizationId.value();
    }

    /** The space's id; empty for the whole organization or account. */
    public Optional<String> spaceId() {
        return spaceId.value();
    }

    @Override
    @JsonAnyGetter
    public Map<String, JsonNode> additionalProperties() {
        return additionalProperties;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Scoping that
                && organizationId().equals(that.organizationId())
                && spaceId().equals(that.spaceId())
                && additionalProperties.equals(that.additionalProperties);
    }

    @Override
    public int hashCode() {
        return Objects.hash(organizationId(), spaceId(), additionalProperties);
    }

    @Override
    public String toString() {
        return "Scoping{organizationId=" + organizationId().orElse("none") + ", spaceId="
                + spaceId().orElse("none") + "}";
    }

    /** Builds a {@link Scoping}. Not thread-safe. */
    public static final class Builder {
        private Map<String, JsonNode> additionalProperties = Map.of();
        private Patch<String> organizationId = Patch.keep();
        private Patch<String> spaceId = Patch.keep();

        private Builder() {}

        /**
         * Sets the organization.
         *
         * @param organizationId the organization's id
         * @return this builder
         */
        public Builder organizationId(String organizationId) {
            return organizationIdOrNull(Objects.requireNonNull(organizationId, "organizationId"));
        }

        /**
         * Sets the space, which needs its organization as well.
         *
         * @param spaceId the space's id
         * @return this builder
         */
        public Builder spaceId(String spaceId) {
            return spaceIdOrNull(Objects.requireNonNull(spaceId, "spaceId"));
        }

        /**
         * Adds a field that this library does not know.
         *
         * @param name the field's name on the wire
         * @param value the field's value
         * @return this builder
         */
        public Builder putAdditionalProperty(String name, JsonNode value) {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(value, "value");
            if (additionalProperties.isEmpty()) {
                additionalProperties = new LinkedHashMap<>();
            }
            additionalProperties.put(name, value);
            return this;
        }

        Builder organizationIdOrNull(@Nullable String id) {
            organizationId = id == null ? Patch.clear() : Patch.set(id);
            return this;
        }

        Builder spaceIdOrNull(@Nullable String id) {
            spaceId = id == null ? Patch.clear() : Patch.set(id);
            return this;
        }

        /**
         * Builds the scoping.
         *
         * @return the scoping
         * @throws IllegalArgumentException if an id is blank, or a space is set without its organization
         */
        public Scoping build() {
            Scoping built = asRead();
            new Violations(Scoping.class, built)
                    .notBlank("organization_id", organizationId.value())
                    .notBlank("space_id", spaceId.value())
                    .check(
                            spaceId.value().isEmpty() || organizationId.value().isPresent(),
                            "space_id needs organization_id")
                    .refuse();
            return built;
        }

        /** What a server says is taken as it is. */
        Scoping asRead() {
            return new Scoping(this);
        }
    }
}
