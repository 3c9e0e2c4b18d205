package io.github.llmintegrations.portkey.models;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.llmintegrations.core.Extensible;
import java.util.Optional;
import org.immutables.value.Value;

/** What tokens cost. */
@Value.Immutable
@JsonDeserialize(builder = PayAsYouGoPricing.Builder.class, using = PayAsYouGoPricingReader.class)
public sealed interface PayAsYouGoPricing extends Extensible permits ImmutablePayAsYouGoPricing {

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Of the input. */
    Optional<TokenPricing> requestToken();

    /** Of the output. */
    Optional<TokenPricing> responseToken();

    /** Builds {@link PayAsYouGoPricing}. Not thread-safe. */
    final class Builder extends ImmutablePayAsYouGoPricing.Builder {
        Builder() {}
    }
}
