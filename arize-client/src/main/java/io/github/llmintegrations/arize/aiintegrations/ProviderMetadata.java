package io.github.llmintegrations.arize.aiintegrations;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.UnionCodec;
import io.github.llmintegrations.core.json.Document;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The cloud account of a provider, in requests and as Arize returns it: one member for AWS Bedrock, one for Vertex AI,
 * and {@link UnknownProviderMetadata} for metadata that this library does not know. Immutable.
 *
 * <p>Minor releases add members. A {@code switch} over this type needs a {@code default} branch: without one, it does
 * not compile against such a release, and throws a {@code MatchException} if it is not recompiled.
 *
 * @see <a href="https://arize.com/docs/api-reference/ai-integrations/get-an-ai-integration">Arize: get an AI integration</a>
 */
public sealed interface ProviderMetadata extends Document
        permits AwsProviderMetadata, GcpProviderMetadata, UnknownProviderMetadata {
    /** The members of the union, for the library's use only. */
    final class Members {
        private static final String AWS = "AWS";
        private static final String GCP = "GCP";

        static final UnionCodec<ProviderMetadata> CODEC = Codec.union(ProviderMetadata.class, Members::nameOf)
                .member(List.of(AWS), AwsProviderMetadata.class, () -> AwsProviderMetadata.Builder.CODEC)
                .member(List.of(GCP), GcpProviderMetadata.class, () -> GcpProviderMetadata.Builder.CODEC)
                .unknown(UnknownProviderMetadata.class, UnknownProviderMetadata::new, UnknownProviderMetadata::raw);

        /** Returns the kind of metadata. Responses leave {@code kind} out, so the fields decide. */
        private static @Nullable String nameOf(JsonNode metadata) {
            if (mayBe(AWS, metadata) && hasTexts(metadata, "role_arn")) {
                return AWS;
            }
            boolean isGcp =
                    mayBe(GCP, metadata) && hasTexts(metadata, "project_id", "location", "project_access_label");
            return isGcp ? GCP : null;
        }

        private static boolean mayBe(String kind, JsonNode metadata) {
            JsonNode told = metadata.path("kind");
            return told.isMissingNode()
                    || told.isNull()
                    || kind.equals(told.textValue())
                    || kind.toLowerCase(Locale.ROOT).equals(told.textValue());
        }

        private static boolean hasTexts(JsonNode metadata, String... fields) {
            return Arrays.stream(fields).allMatch(field -> metadata.path(field).isTextual());
        }

        /** Creates a holder of the members. For use by this library only. */
        public Members() {}
    }
}
