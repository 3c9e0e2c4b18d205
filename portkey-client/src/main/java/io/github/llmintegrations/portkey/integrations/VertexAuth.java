package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.json.Values.name;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.UnionCodec;
import io.github.llmintegrations.core.json.Document;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The authentication of the gateway to Vertex AI. Each member holds the fields of one mode.
 *
 * <p>Minor releases add members. A {@code switch} that lists all members without a {@code default} then stops compiling,
 * and one compiled earlier fails with a {@code MatchException} when it meets a new member.
 *
 * @see <a href="https://portkey.ai/docs/integrations/llms/vertex-ai">Portkey: Vertex AI</a>
 */
public sealed interface VertexAuth extends Document
        permits VertexBasicAuth, VertexServiceAccountAuth, VertexWorkloadAuth {

    /** {@return the authentication mode} */
    VertexAuthType vertexAuthType();

    /** {@return the secret mappings that follow from the secrets which this authentication takes from secret references} */
    default List<SecretMapping> secretMappings() {
        return List.of();
    }

    /**
     * Returns an authentication with the caller's OAuth token or the Google credentials of the host, as {@link
     * VertexBasicAuth} describes.
     *
     * @param projectId the ID of the Google Cloud project
     * @return the authentication
     * @throws IllegalArgumentException if an argument is blank
     */
    static VertexAuth basic(String projectId) {
        return VertexBasicAuth.builder().vertexProjectId(projectId).build();
    }

    /**
     * Returns an authentication as a Google service account.
     *
     * @param keyFile the key file of the service account: a JSON object
     * @return the authentication
     * @throws IllegalArgumentException if the key file is not a JSON object
     */
    static VertexAuth serviceAccount(JsonNode keyFile) {
        return VertexServiceAccountAuth.builder()
                .vertexServiceAccountJson(keyFile)
                .build();
    }

    /**
     * Returns an authentication as a Google service account.
     *
     * @param keyFile the contents of the key file of the service account: a JSON object
     * @return the authentication
     * @throws IllegalArgumentException if the key file is not a JSON object
     */
    static VertexAuth serviceAccount(String keyFile) {
        return VertexServiceAccountAuth.builder()
                .vertexServiceAccountJson(keyFile)
                .build();
    }

    /**
     * Returns an authentication as a Google service account.
     *
     * @param keyFile the path of the key file of the service account: a JSON object in UTF-8
     * @return the authentication
     * @throws IllegalArgumentException if the file does not contain a JSON object
     * @throws UncheckedIOException if the file cannot be read
     */
    static VertexAuth serviceAccount(Path keyFile) {
        try {
            return serviceAccount(Files.readString(keyFile));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns an authentication as a Google service account, whose key file a secret reference holds.
     *
     * @param keyFile the secret reference that holds the key file: a JSON object
     * @return the authentication
     */
    static VertexAuth serviceAccount(SecretFrom keyFile) {
        return VertexServiceAccountAuth.builder()
                .vertexServiceAccountJsonFrom(keyFile)
                .build();
    }

    /**
     * Returns an authentication with a workload identity.
     *
     * @param projectId the ID of the Google Cloud project
     * @return the authentication
     * @throws IllegalArgumentException if an argument is blank
     */
    static VertexAuth workload(String projectId) {
        return VertexWorkloadAuth.builder().vertexProjectId(projectId).build();
    }

    /** The members and their tables; not for use outside this library. */
    final class Members {
        static final UnionCodec<VertexAuth> CODEC = Codec.union(VertexAuth.class, "vertex_auth_type")
                .member(name(VertexAuthType.BASIC), VertexBasicAuth.class, () -> VertexBasicAuth.Builder.CODEC)
                .member(
                        name(VertexAuthType.SERVICE_ACCOUNT),
                        VertexServiceAccountAuth.class,
                        () -> VertexServiceAccountAuth.Builder.CODEC)
                .member(
                        name(VertexAuthType.WORKLOAD),
                        VertexWorkloadAuth.class,
                        () -> VertexWorkloadAuth.Builder.CODEC);

        /** Creates a holder of the members. For use by this library only. */
        public Members() {}
    }
}
